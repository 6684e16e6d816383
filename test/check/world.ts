import { readFileSync } from 'node:fs';
import { checkDataset } from '../../src/check/checkDataset.ts';
import type { CheckOptions } from '../../src/check/checkContext.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';

/** The real vocabulary. */
export const VOCABULARY = readFileSync(new URL('../../graph-data/vocabulary.yaml', import.meta.url), 'utf8');

/** The line of the vocabulary, from 1, on which a text first stands. */
export function vocabularyLine(text: string): number {
  return VOCABULARY.slice(0, VOCABULARY.indexOf(text)).split('\n').length;
}

/** A record as one YAML line of a list; values are JSON, so that columns are easy to count. */
export function record(fields: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `- { ${pairs.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }\n`;
}

/** Where the claims of the small dataset stand. */
export const CLAIMS = 'sources/report/claims.yaml';
/** Where its source stands. */
export const SOURCE = 'sources/report/source.yaml';

/** A valid anchor, changed as it says. */
export function anchor(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { at: 100, letters: 40, check: 12, hash: '0123456789abcdef', ...change };
}

const CLAIM = {
  subject: 'russia',
  predicate: 'backs',
  object: 'syria',
  gloss: 'Russia helps.',
  evidence: [anchor()],
};

/** A claims file: one valid claim per argument, each changed as it says, each on a line of its own. */
export function claims(...changes: readonly Readonly<Record<string, unknown>>[]): string {
  return changes.map((change, index) => record({ id: `c${index + 1}`, ...CLAIM, ...change })).join('');
}

/** A source file: valid, changed as it says, one field per line. */
export function source(change: Readonly<Record<string, unknown>> = {}): string {
  const fields = {
    title: 'A Report',
    date: '2016',
    language: 'en',
    genre: 'report',
    coded: ['backs'],
    ...change,
  };
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
  return pairs.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
}

/** A small dataset without problems, but for entities that are not used. */
export const WORLD: Readonly<Record<string, string>> = {
  'vocabulary.yaml': VOCABULARY,
  'entities/state.yaml': record({ id: 'russia', name: 'Russia' }) + record({ id: 'syria', name: 'Syria' }),
  'entities/faction.yaml':
    record({ id: 'nour-al-din-al-zinki', name: 'Nour al-Din al-Zinki', aliases: ['Zenki'] }) +
    record({ id: 'ahrar-al-sham', name: 'Ahrar al-Sham' }),
  'entities/person.yaml':
    record({ id: 'ashley-smith', name: 'Ashley Smith' }) + record({ id: 'john-kerry', name: 'John Kerry' }),
  'entities/place.yaml':
    record({ id: 'aleppo', name: 'Aleppo' }) + record({ id: 'east-aleppo', name: 'East Aleppo' }),
  'entities/organization.yaml': record({ id: 'rs21', name: 'rs21' }),
  'entities/event.yaml': record({ id: 'geneva-talks', name: 'Geneva talks' }),
  [SOURCE]: source(),
  [CLAIMS]: claims({}),
};

/** The dataset with some files changed; undefined takes a file away. */
export function worldWith(files: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const changed = Object.entries({ ...WORLD, ...files });
  return Object.fromEntries(changed.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The printed problems of the changed dataset that one rule finds. */
export async function problemsOf(
  rule: string,
  files: Readonly<Record<string, string | undefined>>,
  options: CheckOptions = {},
): Promise<string[]> {
  const problems = checkDataset(await loadDataset(memoryTree(worldWith(files))), options);
  return problems.filter((problem) => problem.rule === rule).map((problem) => formatProblem(problem));
}
