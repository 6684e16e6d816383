import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/**
 * Which folder of src/ may import which, in the order in which data flows. Values flow down the list, imports point up.
 * `claims/types.ts` holds the domain types, which everybody may import as types.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  time: [],
  problems: [],
  evidence: [],
  load: ['problems'],
  check: ['problems', 'load', 'time', 'evidence'],
  codings: ['evidence'],
  claims: ['problems', 'load', 'check', 'time', 'evidence', 'codings'],
  columns: ['claims', 'time', 'evidence'],
  graph: ['columns', 'claims', 'time'],
  snapshot: ['graph', 'columns', 'claims'],
  readings: ['evidence'],
  texts: ['readings', 'evidence', 'claims'],
  queries: ['graph', 'columns', 'claims', 'evidence', 'time', 'problems'],
  export: ['queries', 'graph', 'columns', 'claims', 'evidence', 'load', 'problems'],
  import: ['export', 'graph', 'claims', 'load', 'evidence', 'time', 'problems'],
  ask: ['queries', 'claims', 'time', 'problems'],
  api: ['ask', 'queries', 'evidence', 'claims'],
  mcp: ['api'],
  server: ['api', 'ask', 'export', 'queries', 'snapshot', 'graph', 'claims', 'texts', 'evidence', 'problems'],
  cli: [
    'server',
    'export',
    'import',
    'mcp',
    'api',
    'queries',
    'snapshot',
    'graph',
    'claims',
    'codings',
    'check',
    'load',
    'texts',
    'evidence',
    'problems',
  ],
};

const DOMAIN_TYPES = 'src/claims/types.ts';

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('generated') && !file.includes('/dist/'));
}

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map(([, path]) => ({
    from: file,
    to: relative(root, resolve(root, dirname(file), path!)),
  }));
}

const sources = filesIn('src');
const imports = sources.flatMap(importsOf);
const folderOf = (file: string): string => file.split('/')[1]!;

describe('the folders of src/', () => {
  it('are all in the table of imports', () => {
    expect([...new Set(sources.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import only what the table allows', () => {
    const forbidden = imports.filter(({ from, to }) => {
      const [one, other] = [folderOf(from), folderOf(to)];
      return (
        to.startsWith('src/') && one !== other && to !== DOMAIN_TYPES && !MAY_IMPORT[one]?.includes(other)
      );
    });
    expect(forbidden).toEqual([]);
  });

  it('are, in ask/, in the order in which a question is answered, which values flow down', () => {
    const order = ['words', 'rewording', 'reading', 'search', 'telling'];
    const place = (file: string): number => {
      const [, , folder, name] = file.split('/');
      if (name !== undefined) return order.indexOf(folder!);
      return folder === 'asker.ts' ? 0 : order.length;
    };
    const within = imports.filter((each) =>
      [each.from, each.to].every((file) => file.startsWith('src/ask/')),
    );
    expect(within.length).toBeGreaterThan(100);
    expect(within.filter(({ from, to }) => place(to) > place(from))).toEqual([]);
    expect(sources.filter((file) => file.startsWith('src/ask/') && place(file) < 0)).toEqual([]);
  });

  it('import nothing of the explorer, and the explorer nothing of them but what reads a text and finds passages in it', () => {
    expect(imports.filter(({ to }) => to.startsWith('client/'))).toEqual([]);
    expect(
      filesIn('client/src')
        .flatMap(importsOf)
        .filter(({ to }) => to.startsWith('src/') && !/^src\/(?:evidence|readings)\//u.test(to)),
    ).toEqual([]);
  });

  it('have a README of at most 8 lines each', () => {
    const lines = Object.keys(MAY_IMPORT).map(
      (folder) =>
        readFileSync(join(root, 'src', folder, 'README.md'), 'utf8')
          .trimEnd()
          .split('\n').length,
    );
    expect(Math.max(...lines)).toBeLessThanOrEqual(8);
  });

  it('need nothing of Node to read and search a text, so that the browser can', () => {
    const nodeImports = ['src/evidence', 'src/readings']
      .flatMap(filesIn)
      .filter((file) => /from '(?:node:|linkedom)/u.test(readFileSync(join(root, file), 'utf8')));
    expect(nodeImports).toEqual([]);
  });
});

describe('the modules', () => {
  it.each([['src'], ['client/src']])('of %s have no circles of imports', (folder) => {
    const graph = new Map(filesIn(folder).map((file) => [file, importsOf(file).map(({ to }) => to)]));
    expect(findCircle(graph)).toBeUndefined();
  });

  it('export by name only, and nothing is a barrel', () => {
    const files = [...sources, ...filesIn('client/src')];
    const offending = files.filter((file) =>
      /^export (?:default|\* from|\{[^}]*\} from)/mu.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offending).toEqual([]);
  });

  it('live in no folder named after nothing', () => {
    const vague = /\/(?:utils?|common|helpers?|services?|managers?)\//u;
    expect([...sources, ...filesIn('client/src')].filter((file) => vague.test(file))).toEqual([]);
  });
});

function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
