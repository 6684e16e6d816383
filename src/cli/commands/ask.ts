import { styleText } from 'node:util';
import { openHearsay } from '../../server/openHearsay.ts';
import type { DataOptions } from '../dataOptions.ts';

/** Options of `hearsay ask`. */
export interface AskOptions extends DataOptions {
  readonly json?: boolean;
}

/**
 * Prints the answer to a question in plain English, with how it was read, or what was searched for instead, and
 * what was run; 1 if neither could be.
 */
export async function ask(question: string, options: AskOptions): Promise<number> {
  const { context } = await openHearsay(options);
  const { understood, operation, variables, answer, claims, beside, problem, suggestions } =
    await context.ask(question);
  const build = (await context.hearsay.build()).hash;
  if (options.json) {
    const idsOf = (of: typeof claims): readonly string[] => of.map(({ id }) => id);
    const text = understood?.text ?? null;
    const marks = understood && { loose: understood.loose, unused: understood.unused };
    console.log(
      JSON.stringify(
        {
          understood: text,
          ...marks,
          answer,
          claims: idsOf(claims),
          beside: beside.map((side) => ({ why: side.why, claims: idsOf(side.claims) })),
          operation,
          variables,
          problem,
          suggestions,
          build,
        },
        null,
        2,
      ),
    );
  } else {
    const read = understood?.loose
      ? styleText('yellow', understood.text)
      : `${styleText('bold', 'Read as:')} ${understood?.text}`;
    console.log(understood ? read : problem);
    if (suggestions.length > 0)
      console.log(`\nThis can be asked:\n${suggestions.map((each) => `- ${each}`).join('\n')}`);
    if (answer !== null) console.log(`\n${answer}\n`);
    if (operation !== null)
      console.log(
        styleText('dim', `Run: ${operation}\nwith ${JSON.stringify(variables)}\nbuild ${build.slice(0, 12)}`),
      );
  }
  return understood ? 0 : 1;
}
