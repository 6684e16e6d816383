import type { ImportPlan } from '../../src/import/planImport.ts';

/** The claims that a plan would write. */
export const claimsIn = ({ files }: ImportPlan): any[] =>
  files
    .filter(({ path }) => path.endsWith('claims.ndjson'))
    .flatMap(({ content }) =>
      String(content)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
