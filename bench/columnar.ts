import type { DatasetInSequence } from '../src/claims/types.ts';
import { agreement } from './columnar/agreement.ts';
import { buildColumns, type Columns } from './columnar/columns.ts';
import { disputed } from './columnar/disputed.ts';
import { egoFrom } from './columnar/ego.ts';
import { pathFrom } from './columnar/path.ts';
import { whoBacked } from './columnar/whoBacked.ts';
import type { Peer } from './peers/peer.ts';

/**
 * The limit: an index of typed arrays that knows nothing but the five questions. It keeps no claim, only what the
 * answers name, so it shows how fast JavaScript can be, not how a knowledge graph would be kept.
 */
export function columnarPeer(): Peer {
  let columns: Columns;
  let ego: ReturnType<typeof egoFrom>;
  let path: ReturnType<typeof pathFrom>;
  return {
    load(dataset: DatasetInSequence) {
      columns = buildColumns(dataset);
      ego = egoFrom(columns);
      path = pathFrom(columns);
    },
    whoBacked: (entity) => whoBacked(columns, entity),
    ego: (entity) => ego(entity),
    disputed: (predicate) => disputed(columns, predicate),
    path: (from, to, sources) => path(from, to, sources),
    agreement: (a, b) => agreement(columns, a, b),
    close: () => undefined,
  };
}
