import { describe, expect, it } from 'vitest';
import { operationDocument } from '../../src/ask/search/operationDocument.ts';
import { worldGraph } from '../world.ts';
import { contextOf, worldApi } from './worldApi.ts';

const { ask } = worldApi();
const codeOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
  (await ask(query, variables)).errors?.[0]?.extensions?.['code'];

describe('the limits of the API', () => {
  const nested = `query($n: Int) { entities(first: $n) { edges { node { claims(first: $n) { edges { node { id gloss } } } } } } }`;

  it('answers what is reasonable', async () => {
    expect(await codeOf(nested, { n: 50 })).toBeUndefined();
  });

  it('refuses what costs too much, though the size comes in a variable', async () => {
    expect(await codeOf(nested, { n: 500 })).toBe('QUERY_TOO_COSTLY');
  });

  it('counts the default of a variable', async () => {
    expect(await codeOf(nested.replace('$n: Int', '$n: Int = 500'))).toBe('QUERY_TOO_COSTLY');
  });

  it('counts what aliases repeat', async () => {
    const many = Array.from(
      { length: 20 },
      (_, i) =>
        `a${i}: claims(first: 500) { edges { node { id voice { id } against { against { evidence { at hash } } } } } }`,
    );
    expect(await codeOf(`{ ${many.join(' ')} }`)).toBe('QUERY_TOO_COSTLY');
  });

  it('counts what is asked for by ids', async () => {
    const nested =
      '{ verdicts { claims { relation { verdicts { claims { relation { verdicts { claims { relation { verdicts { claims { id } } } } } } } } } } } }';
    const asked = (ids: number): string =>
      `{ relations(ids: [${Array(ids).fill('"crown:backs:blue-company"').join()}]) ${nested} }`;
    expect(await codeOf(asked(2))).toBeUndefined();
    expect(
      await codeOf(
        `{ ${'abcde'
          .split('')
          .map((alias) => `${alias}: ${asked(100).slice(1, -1)}`)
          .join(' ')} }`,
      ),
    ).toBe('QUERY_TOO_COSTLY');
  });

  it('lets the largest drawing pass, and not several', async () => {
    const context = contextOf(worldGraph());
    const large = worldApi({ ...context, sizes: { sources: 10_000, relations: 1_000_000 } });
    const drawing =
      'subgraph(limit: 50000) { entities { id name type degree x y } relations { id predicate status sourceCount claimCount deniedCount kinds verdicts { source verdict partial rejects } subject { id } object { id } } omitted }';
    expect((await large.ask(`{ ${drawing} }`)).errors).toBeUndefined();
    const { errors } = await large.ask(`{ a: ${drawing} b: ${drawing} }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('QUERY_TOO_COSTLY');
  });

  it('counts the sources that a field names, of however many there are', async () => {
    const context = contextOf(worldGraph());
    const large = worldApi({ ...context, sizes: { sources: 10_000, relations: 1_000_000 } });
    const { document, variables } = operationDocument(
      { query: 'agreement', sources: ['gazette', 'chronicle'], first: 500 },
      [],
    );
    expect((await large.ask(document, variables)).errors).toBeUndefined();
    const ofAll = document.replace('verdicts(sources: $sources)', 'verdicts');
    expect((await large.ask(ofAll, variables)).errors?.[0]?.extensions?.['code']).toBe('QUERY_TOO_COSTLY');
  });

  it('counts a page size of nothing as the default page', async () => {
    expect(await codeOf(nested, { n: null })).toBeUndefined();
    const deeper = nested.replace(
      'gloss',
      'relation { disputes { id affirming { id gloss } denying { id gloss } } }',
    );
    expect(await codeOf(deeper, { n: 5 })).toBeUndefined();
    expect(await codeOf(deeper, { n: null })).toBe(await codeOf(deeper, { n: 50 }));
  });

  it('remembers a cost for the values that decided it alone', async () => {
    for (const [n, code] of [
      [50, undefined],
      [500, 'QUERY_TOO_COSTLY'],
      [50, undefined],
      [499, 'QUERY_TOO_COSTLY'],
    ] as const)
      expect(await codeOf(nested, { n })).toBe(code);
    const optional =
      `query($with: Boolean!) { ...f @include(if: $with) build { hash } } fragment f on Query { ${nested.slice(16).replaceAll('$n', '500')} }`
        .replace('{ {', '{')
        .replace(/\} \}$/u, '}');
    expect(await codeOf(optional, { with: false })).toBeUndefined();
    expect(await codeOf(optional, { with: true })).toBe('QUERY_TOO_COSTLY');
  });

  it('charges for all the claims that an answer may have', async () => {
    const asking = (claim: string): string =>
      ['a', 'b', 'c', 'd', 'e', 'f']
        .map((alias) => `${alias}: ask(question: "Who fights Blue?") { claims { ${claim} } }`)
        .join(' ');
    expect(await codeOf(`{ ${asking('id gloss')} }`)).toBeUndefined();
    const claim =
      'relation { near { verdicts { claims { id gloss subject { id name } object { id name } } } } }';
    expect(await codeOf(`{ ${asking(claim)} }`)).toBe('QUERY_TOO_COSTLY');
  });

  it('leaves a page size that is too large to the field, which says so', async () => {
    expect(await codeOf('{ entities(first: 1000000) { edges { node { id name } } } }')).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('charges for looking at the whole graph, though little is selected', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `a${i}: paths(from: "crown", to: "league") { length }`);
    expect(await codeOf(`{ ${many.join(' ')} }`)).toBe('QUERY_TOO_COSTLY');
  });

  it('answers a name of 50,000 letters at once', async () => {
    const started = performance.now();
    expect(await codeOf('query($id: ID!) { entity(id: $id) { id } }', { id: 'x'.repeat(50_000) })).toBe(
      'NOT_FOUND',
    );
    await ask('query($text: String) { entities(search: $text) { totalCount } }', {
      text: 'blue '.repeat(10_000),
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('refuses fields nested too deep, through fragments too', async () => {
    const deep = (n: number): string =>
      n === 0 ? 'id' : `relation { near { disputes { affirming { ${deep(n - 1)} } } } }`;
    expect(await codeOf(`{ claim(id: "chronicle/red-fights-blue") { ${deep(4)} } }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    const { errors } = await ask(
      `{ claim(id: "chronicle/red-fights-blue") { ...f } } fragment f on Claim { ${deep(4)} }`,
    );
    expect(errors?.map(({ message }) => message).join()).toContain('at most 14 are allowed');
  });

  it('survives fragments that go round in circles', async () => {
    expect(await codeOf('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('refuses documents of too many words', async () => {
    expect(await codeOf(`{ ${'__typename '.repeat(5000)} }`)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('has no mutations', async () => {
    expect((await ask('mutation { x }')).errors?.[0]?.message).toBe(
      'Hearsay is read-only: it answers queries, and has no mutation.',
    );
  });
});
