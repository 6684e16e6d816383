import { positionOf, type LoadedRecord, type Path } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

/** Control characters but for line breaks, halves of characters, and what turns the direction of what follows. */
const UNWANTED = /(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;

/** No text hides characters that are not seen: they come in by escapes, and break what is shown and compared. */
export function* controlCharacters({ loaded, claims }: CheckContext): Iterable<Problem> {
  for (const { record } of claims) yield* checkRecord(record);
  for (const record of loaded.entities) yield* checkRecord(record);
  for (const { record } of loaded.sources) if (record) yield* checkRecord(record);
  for (const record of loaded.accounts) yield* checkRecord(record);
  if (loaded.vocabulary) yield* checkRecord(loaded.vocabulary);
}

function* checkRecord(record: LoadedRecord<unknown>): Iterable<Problem> {
  if (!isHiddenIn(record.value)) return;
  for (const { text, path } of textsIn(record.value, [])) {
    const character = UNWANTED.exec(text)?.[0];
    if (character === undefined) continue;
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const message = `There is a character in this text that cannot be seen, U+${code}; delete it.`;
    yield errorAt(positionOf(record, ...path), { rule: 'control-characters', message });
  }
}

/** Whether any text in a record has one: places are only worked out where it has. */
function isHiddenIn(value: unknown): boolean {
  if (typeof value === 'string') return UNWANTED.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isHiddenIn);
}

function* textsIn(value: unknown, path: Path): Iterable<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
