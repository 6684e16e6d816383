import { positionOf } from '../load/loadedRecord.ts';
import { startOf } from '../load/report.ts';
import type { Position } from '../problems/problem.ts';
import type { CheckContext } from './checkContext.ts';

/** A place at which an id is defined. */
export interface DefinedId {
  readonly id: string;
  /** What it is the id of. */
  readonly what: string;
  /** Ids are unique within a scope. */
  readonly scope: string;
  readonly position: () => Position;
}

/** Every id that the dataset defines: entities before sources, each in the order of the files. */
export function* definedIds(context: CheckContext): Iterable<DefinedId> {
  yield* wordIds(context);
  for (const record of context.loaded.entities) {
    const { id } = record.value;
    if (id !== undefined) yield { id, what: 'entity', scope: '', position: () => positionOf(record, 'id') };
  }
  for (const { slug, claims } of context.loaded.sources) {
    const position = (): Position => startOf(`sources/${slug}/source.yaml`);
    yield { id: slug, what: 'source', scope: '', position };
    for (const record of claims) {
      const { id } = record.value;
      const scope = `sources/${slug}`;
      if (id !== undefined) yield { id, what: 'claim', scope, position: () => positionOf(record, 'id') };
    }
  }
  for (const record of context.loaded.accounts) {
    const { id } = record.value;
    const position = (): Position => positionOf(record, 'id');
    if (id !== undefined) yield { id, what: 'account', scope: 'accounts', position };
  }
}

const LISTS = ['types', 'genres', 'polarity', 'certainty', 'modality', 'stance', 'part', 'change'] as const;

function* wordIds({ loaded: { vocabulary } }: CheckContext): Iterable<DefinedId> {
  if (!vocabulary) return;
  for (const list of LISTS) {
    for (const [index, { id }] of (vocabulary.value[list] ?? []).entries()) {
      if (id === undefined) continue;
      const position = (): Position => positionOf(vocabulary, list, index, 'id');
      yield { id, what: 'word', scope: `vocabulary/${list}`, position };
    }
  }
  for (const [index, { id, kinds }] of (vocabulary.value.predicates ?? []).entries()) {
    const position = (): Position => positionOf(vocabulary, 'predicates', index, 'id');
    if (id !== undefined) yield { id, what: 'predicate', scope: 'vocabulary', position };
    for (const [item, kind] of (kinds ?? []).entries()) {
      if (kind.id === undefined) continue;
      const kindPosition = (): Position => positionOf(vocabulary, 'predicates', index, 'kinds', item, 'id');
      yield { id: kind.id, what: 'kind', scope: `vocabulary/predicates/${index}`, position: kindPosition };
    }
  }
}
