import type * as Jit from 'graphql-jit';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from './worldApi.ts';

/* Modules are shared by all files of tests: those that compile are loaded anew here, to see what they compile. */
vi.resetModules();
vi.doMock('graphql-jit', async (original) => {
  const actual = await original<typeof Jit>();
  return { ...actual, compileQuery: vi.fn(actual.compileQuery) };
});
const compiled = vi.mocked((await import('graphql-jit')).compileQuery);
const { worldApi } = await import('./worldApi.ts');

beforeEach(() => {
  compiled.mockClear();
});
afterAll(() => {
  vi.doUnmock('graphql-jit');
  vi.resetModules();
});

/** The answers to one operation, asked so often that it is compiled on the way. */
async function answersTo(
  query: string,
  variables: (time: number) => Record<string, unknown> = () => ({}),
): Promise<readonly Answer[]> {
  const { ask } = worldApi();
  const answers: Answer[] = [];
  for (let time = 0; time < 12; time += 1) answers.push(await ask(query, variables(time)));
  return answers;
}

const CLAIM =
  'fragment c on Claim { id subject { id name } voice { id } evidence { at state quote } kinds when }';

describe('compiledPlans', () => {
  it.each([
    [
      `query($first: Int) { backing(first: $first) { totalCount edges { cursor node { id status summary origins { known names { id } }
        verdicts { verdict source { id authors { name } } claims { ...c matches } } silent(first: 3) { id } unheard { why } } } } } ${CLAIM}`,
    ],
    [`{ claims { edges { node { ...c relation { id near { id } } against { id } citation } } } } ${CLAIM}`],
    [
      '{ entities { edges { node { __typename id type aliases broader { id } relations { totalCount } } } } }',
    ],
    [
      '{ subgraph { entities { id x y } relations { id subject { name } } omitted } sources { id cites { id } } }',
    ],
    ['{ ask(question: "Who fights Blue?") { understood { text } variables answer problem suggestions } }'],
    ['{ __schema { queryType { name } types { name fields { name } } } build { hash } }'],
  ])('answers as the interpreter does: %#', async (query) => {
    const answers = await answersTo(query);
    expect(answers[0]!.errors).toBeUndefined();
    expect(compiled).toHaveBeenCalledTimes(1);
    for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
  });

  it.each([
    ['{ __proto__: build { hash } }'],
    ['{ constructor: build { toString: hash hasOwnProperty: claims } }'],
    ['{ claims(filter: { text: "\\"); throw 1; (\\"" }) { totalCount } }'],
    ['query($text: String = "`${1}\\u2028\\n\\"") { claims(filter: { text: $text }) { totalCount } }'],
  ])('is led astray by no name and no text: %s', async (query) => {
    const answers = await answersTo(query);
    expect(answers[0]!.errors).toBeUndefined();
    for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
  });

  it('takes the variables of each request', async () => {
    const answers = await answersTo(
      'query($first: Int, $with: Boolean!) { claims(first: $first) { edges { node { id gloss @include(if: $with) } } } }',
      (time) => ({ first: 1 + (time % 3), with: time % 2 === 0 }),
    );
    expect(compiled).toHaveBeenCalledTimes(1);
    answers.forEach(({ data }, time) => {
      expect(data!['claims'].edges).toHaveLength(1 + (time % 3));
      const sent = JSON.parse(JSON.stringify(data!['claims'].edges[0].node)) as object;
      expect('gloss' in sent).toBe(time % 2 === 0);
    });
  });

  it('words errors as the interpreter does', async () => {
    const unknown = await answersTo('{ a: entity(id: "crwn") { id } }');
    const mistyped = await answersTo('query($first: Int) { claims(first: $first) { totalCount } }', (time) =>
      time < 11 ? {} : { first: 'ten' },
    );
    expect(compiled).toHaveBeenCalledTimes(2);
    for (const answer of unknown) expect(answer).toEqual(unknown[0]);
    expect(unknown[0]!.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(mistyped.at(-1)!.errors?.[0]).toMatchObject({
      message: 'Variable "$first" got invalid value "ten"; Int cannot represent non-integer value: "ten"',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('says that there is no operation of a name', async () => {
    const { ask, logged } = worldApi();
    for (let time = 0; time < 12; time += 1) {
      const { errors } = await ask('query A { build { claims } } query B { build { sources } }', {}, 'C');
      expect(errors?.[0]?.message).toBe('Unknown operation named "C".');
    }
    expect(logged).toEqual([]);
  });

  it('compiles nothing that is asked for once', async () => {
    const { ask } = worldApi();
    for (let time = 0; time < 30; time += 1) await ask(`{ a${time}: build { hash } }`);
    expect(compiled).not.toHaveBeenCalled();
  });

  it('tells the operations of one document apart', async () => {
    const { ask } = worldApi();
    const document = 'query A { build { claims } } query B { build { sources } }';
    for (let time = 0; time < 12; time += 1) {
      expect(Object.keys((await ask(document, {}, 'A')).data!['build'])).toEqual(['claims']);
      expect(Object.keys((await ask(document, {}, 'B')).data!['build'])).toEqual(['sources']);
    }
    expect(compiled).toHaveBeenCalledTimes(2);
  });
});
