import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/claims/readDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { CLAIMS, claims, SOURCE, source, WORLD } from '../check/world.ts';

const LINES = 'sources/report/claims.ndjson';
const FILES: Readonly<Record<string, string>> = {
  ...WORLD,
  [SOURCE]: source({ authors: ['ashley-smith'], publisher: 'rs21', expect: { lowest: 1, highest: 9 } }),
  [CLAIMS]: claims({}, { voice: ['ashley-smith'], kinds: ['weapons'], when: '2016-12~' }),
  [LINES]:
    '{"id":"n","subject":"rs21","predicate":"backs","object":"syria","gloss":"Rs21 helps.","voice":["unnamed"]}\n',
};

/** What breaks files: marks of YAML and JSON, odd characters, words that mean something to JavaScript. */
const SHARDS = [
  ...[
    '- ',
    ': ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!map ',
    '<<: ',
    '# ',
    '---\n',
    '%',
  ],
  ...[
    '\n',
    '\t',
    '\r',
    ' ',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\ud800',
    'é',
    '😀',
    '\u202e',
    '[[[[[[[[',
    '- - - - - ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    '~',
    '-1',
    '1e999',
    '0x10',
    '9999999999999999999',
    '2016/2015',
  ],
];

/** Puts shards in place of some stretches of a text. */
const mutation = fc.record({
  file: fc.constantFrom(...Object.keys(FILES)),
  cuts: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 12 }),
      shard: fc.oneof(fc.constantFrom(...SHARDS), fc.string({ unit: 'binary', maxLength: 6 })),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

function mutate(text: string, cuts: readonly { at: number; length: number; shard: string }[]): string {
  return cuts.reduce((mutated, { at, length, shard }) => {
    const from = Math.floor(at * mutated.length);
    return mutated.slice(0, from) + shard + mutated.slice(from + length);
  }, text);
}

async function expectLocatedProblems(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const { dataset, problems } = await readDataset(memoryTree(files));
  for (const { file, line, column, message } of problems) {
    expect(file).not.toBe('');
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/\n|undefined|\[object/);
  }
  expect(dataset === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
}

describe('reading mutated files', () => {
  it('never throws, and locates every problem', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, cuts }) => {
        await expectLocatedProblems({ ...FILES, [file]: mutate(FILES[file]!, cuts) });
      }),
      { numRuns: 250 },
    );
  }, 120_000);

  it('never throws on arbitrary bytes', async () => {
    const files = fc.constantFrom(CLAIMS, SOURCE, LINES, 'entities/state.yaml');
    await fc.assert(
      fc.asyncProperty(files, fc.uint8Array({ maxLength: 60 }), async (file, bytes) => {
        await expectLocatedProblems({ ...FILES, [file]: bytes });
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
