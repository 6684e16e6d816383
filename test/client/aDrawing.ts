import type { DrawingQuery } from '../../client/src/generated/documents.ts';
import type { DrawnRelation } from '../../client/src/state/visibleRelations.ts';

/** A drawn relation with defaults filled in. */
export function aRelation(id: string, more: Partial<DrawnRelation> = {}): DrawnRelation {
  const [subject, predicate, object] = id.split(':') as [string, string, string];
  return {
    id,
    predicate,
    verb: predicate.replaceAll('-', ' '),
    status: 'UNDISPUTED',
    sourceCount: 1,
    claimCount: 1,
    deniedCount: 0,
    kinds: [],
    verdicts: [],
    subject: { id: subject },
    object: { id: object },
    ...more,
  };
}

/** A small drawing: the crown and the neighbour back two companies, one of them disputed. */
export const aDrawing: DrawingQuery['subgraph'] = {
  entities: [
    { id: 'crown', name: 'The Crown', type: 'STATE', degree: 2, x: 0, y: 0 },
    { id: 'neighbour', name: 'The Neighbour', type: 'STATE', degree: 1, x: 100, y: 0 },
    { id: 'blue', name: 'Blue Company', type: 'FACTION', degree: 2, x: 0, y: 100 },
    { id: 'red', name: 'Red Company', type: 'FACTION', degree: 2, x: 100, y: 100 },
    { id: 'gazette', name: 'Gazette', type: 'WORK', degree: 1, x: 50, y: 50 },
  ],
  relations: [
    aRelation('crown:backs:blue', { status: 'DISPUTED', sourceCount: 2, kinds: ['weapons', 'funding'] }),
    aRelation('neighbour:backs:red', { status: 'REPORTED_ONLY', kinds: ['funding'] }),
    aRelation('red:fights:blue'),
    aRelation('crown:cited-by:gazette', { kinds: ['quoted'] }),
  ],
  omitted: 0,
};
