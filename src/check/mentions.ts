import type { LoadedRecord, Path } from '../load/loadedRecord.ts';
import type { CheckContext } from './checkContext.ts';

/** A place at which a record names an entity. */
export interface Mention {
  /** The id that is named, known or not. */
  readonly id: string;
  /** Kind of record and field, e.g. `claim.voice`. */
  readonly field: string;
  readonly record: LoadedRecord<unknown>;
  readonly path: Path;
}

const CLAIM_FIELDS = ['subject', 'object', 'event', 'where', 'voice', 'through', 'by', 'basis'] as const;
const SOURCE_FIELDS = ['publisher', 'authors'] as const;
const ENTITY_FIELDS = ['broader', 'maybe', 'by', 'of'] as const;

/** Every place at which a record names an entity, claims first. */
export function* mentions({ loaded, claims }: CheckContext): Iterable<Mention> {
  for (const { record } of claims) yield* mentionsIn(record, 'claim', CLAIM_FIELDS);
  for (const { record } of loaded.sources) if (record) yield* mentionsIn(record, 'source', SOURCE_FIELDS);
  for (const record of loaded.entities) yield* mentionsIn(record, 'entity', ENTITY_FIELDS);
}

function* mentionsIn<Name extends string>(
  record: LoadedRecord<{ readonly [Field in Name]?: string | readonly string[] }>,
  type: string,
  fields: readonly Name[],
): Iterable<Mention> {
  for (const name of fields) {
    const value = record.value[name];
    if (value === undefined) continue;
    const field = `${type}.${name}`;
    if (typeof value === 'string') yield { id: value, field, record, path: [name] };
    else for (const [index, id] of value.entries()) yield { id, field, record, path: [name, index] };
  }
}
