import type { Client } from 'urql';
import type { DrawingQuery } from '../generated/documents.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { ViewState } from '../state/viewState.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import type { WholeRelation } from '../takeaway/claimsCsv.ts';
import type { CitedSource } from '../takeaway/cslOfSource.ts';
import type { Names } from '../takeaway/viewNotes.ts';
import { counted } from '../words/counted.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { readRelations } from './readRelations.ts';

/** What an export is made from. */
export interface Exporting {
  /** All relations, filtered or not; null until read. */
  readonly drawing: DrawingQuery['subgraph'] | null;
  /** Those that filters, lens and period let through. */
  readonly visible: readonly DrawnRelation[];
  readonly client: Client;
  readonly view: ViewState;
  readonly labelOf: (predicate: string) => string;
  readonly style: 'chicago' | 'apa';
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/** Everything that is said of some relations; says how many have been read. */
export async function allOf(
  { client, say }: Exporting,
  ids: readonly string[],
  sources: number,
): Promise<readonly WholeRelation[]> {
  const onRead = (read: number): void => say(`Read ${read} of ${counted(ids.length, 'relation')} …`);
  return readRelations(client, ids, { sources, onRead });
}

/** Names for what a view shows. */
export interface ViewNames extends Names {
  /** A relation in words: its verb agrees with its subject where it is drawn. */
  readonly relationName: (id: string) => string;
}

/** Names for the ids of a view. */
export function namesOf({ drawing, labelOf }: Exporting, sources: readonly CitedSource[]): ViewNames {
  const entities = new Map(drawing?.entities.map(({ id, name }) => [id, name]));
  const verbs = new Map(drawing?.relations.map(({ id, verb }) => [id, verb]));
  const speakers = new Map(sources.map((source) => [source.id, sourceSpeaker(source)]));
  const entityName = (id: string): string => entities.get(id) ?? id;
  return {
    entityName,
    relationName: (id) => {
      const ends = relationEnds(id);
      if (!ends) return id;
      const verb = verbs.get(id) ?? labelOf(ends.predicate);
      return `${entityName(ends.subject)} ${verb} ${entityName(ends.object)}`;
    },
    sourceName: (id) => speakers.get(id) ?? id,
    labelOf,
  };
}
