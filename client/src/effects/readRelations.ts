import type { Client } from 'urql';
import { RelationsWithClaimsDocument } from '../generated/documents.ts';
import type { WholeRelation } from '../takeaway/claimsCsv.ts';
import { failureInWords } from '../words/failureInWords.ts';

const MOST_AT_ONCE = 40;
/** What the server reckons one source on one relation to cost here, and how much it allows, with room left. */
const COST_OF_A_SOURCE = 450;
const ALLOWED = 400_000;

/** How many relations can be asked for at once of a dataset with some number of sources. */
export function relationsAtOnce(sources: number): number {
  return Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(ALLOWED / (COST_OF_A_SOURCE * Math.max(1, sources)))));
}

/** Everything that is said of some relations, in their order. Tells how many were read. Rejects with a sentence. */
export async function readRelations(
  client: Client,
  ids: readonly string[],
  { sources, onRead }: { readonly sources: number; readonly onRead: (read: number) => void },
): Promise<readonly WholeRelation[]> {
  const step = relationsAtOnce(sources);
  const relations: WholeRelation[] = [];
  for (let from = 0; from < ids.length; from += step) {
    const wanted = ids.slice(from, from + step);
    const { data, error } = await client.query(RelationsWithClaimsDocument, { ids: wanted }).toPromise();
    if (!data) throw new Error(error ? failureInWords(error) : 'There was no answer.');
    relations.push(...data.relations);
    onRead(relations.length);
  }
  return relations;
}
