import { createHash } from 'node:crypto';
import { quote } from '../problems/quote.ts';
import type { Draft } from './draft.ts';
import { RowRefusal } from './evaluate.ts';

/** A claim of one or more rows. All of a source have what its first says of the source. */
export interface UnitedClaim extends Draft {
  /** The lines of its rows, in order. */
  readonly lines: number[];
}

/** Puts rows together that say the same. */
export interface Uniting {
  /** Takes the claims of one row. Throws a RowRefusal, and takes none, where an id is that of another claim. */
  readonly add: (drafts: readonly Draft[]) => void;
  readonly claims: readonly UnitedClaim[];
}

/**
 * Rows that say the same in every field are one claim. With `kinds`, so are those that differ only in kinds and gloss: the
 * kinds are united, the first gloss is kept. Ids, notes and keywords make no difference; keywords are united.
 */
export function uniting(kinds: boolean): Uniting {
  const claims: UnitedClaim[] = [];
  const places = new Map<string, number>();
  const ids = new Map<string, number>();
  const sourceRecords = new Map<string, Draft['sourceRecord']>();
  const take = (draft: Draft, key: string): void => {
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, claims.length);
      ids.set(idOf(draft), draft.line);
      const sourceRecord = sourceRecords.get(draft.source) ?? draft.sourceRecord;
      sourceRecords.set(draft.source, sourceRecord);
      claims.push({ ...draft, sourceRecord, lines: [draft.line] });
      return;
    }
    const known = claims[place]!;
    if (known.lines.at(-1) !== draft.line) known.lines.push(draft.line);
    claims[place] = { ...known, record: withListsOf(known.record, draft.record) };
  };
  return {
    claims,
    add: (drafts) => {
      const keyed = drafts.map((draft) => ({ draft, key: keyOf(draft, kinds) }));
      for (const { draft, key } of keyed) {
        const line = places.has(key) ? undefined : ids.get(idOf(draft));
        if (line !== undefined) throw takenId(draft, line);
      }
      for (const { draft, key } of keyed) take(draft, key);
    },
  };
}

function idOf({ source, record }: Draft): string {
  return `${source}/${record.id}`;
}

function takenId({ record }: Draft, line: number): RowRefusal {
  const message = `The id ${quote(record.id ?? '')} is that of another claim, made of line ${line}; take a column that tells them apart into "id".`;
  return new RowRefusal('duplicate-id', message);
}

/** A fingerprint of all that two claims must share, since the texts themselves would take more room than the claims. */
function keyOf({ source, record }: Draft, united: boolean): string {
  const { id: _, note: __, keywords: ___, kinds, gloss, ...rest } = record;
  const fields = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([source, fields, united ? [] : [kinds, gloss]]);
  return createHash('sha256').update(text).digest('base64');
}

function withListsOf(one: Draft['record'], other: Draft['record']): Draft['record'] {
  const kinds = [...new Set([...(one.kinds ?? []), ...(other.kinds ?? [])])];
  const told = kinds.length > 1 ? kinds.filter((kind) => kind !== 'unknown') : kinds;
  const keywords = [...new Set([...(one.keywords ?? []), ...(other.keywords ?? [])])];
  return {
    ...one,
    ...(told.length === 0 ? {} : { kinds: told }),
    ...(keywords.length === 0 ? {} : { keywords }),
  };
}
