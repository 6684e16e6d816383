import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetInSequence } from '../../src/claims/types.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { agreement } from '../../src/queries/agreement.ts';
import { backing } from '../../src/queries/backing.ts';
import { paths } from '../../src/queries/paths.ts';
import { subgraph } from '../../src/queries/subgraph.ts';
import { openSnapshot } from '../../src/snapshot/openSnapshot.ts';
import { saveSnapshot } from '../../src/snapshot/saveSnapshot.ts';
import {
  LONGEST_PATH,
  MOST_AROUND,
  MOST_BACKERS,
  MOST_DISPUTED,
  type Peer,
  type RelationRow,
} from './peer.ts';

/** Hearsay, through its public functions; of their answers the part that is compared is taken. */
export function hearsayPeer(): Peer {
  let graph: KnowledgeGraph;
  let opened: KnowledgeGraph;
  return {
    load(dataset: DatasetInSequence) {
      graph = buildKnowledgeGraph(dataset, 'generated');
    },
    whoBacked: (entity) =>
      backing(graph, { to: entity, first: MOST_BACKERS }).edges.map(({ node }) => ({
        backer: node.subjectId,
        sources: node.verdicts.map(({ sourceId, verdict, claims }) => ({
          source: sourceId,
          verdict,
          claims: claims.map(({ id, polarity }) => ({ id, polarity })),
        })),
      })),
    ego(entity) {
      const { relations, omitted } = subgraph(graph, { of: [entity], depth: 2, limit: MOST_AROUND });
      return { relations: relations.map(rowOf), omitted };
    },
    disputed: (predicate) =>
      subgraph(graph, {
        predicates: [predicate],
        status: ['disputed'],
        limit: MOST_DISPUTED,
      }).relations.map(rowOf),
    path(from, to, sources) {
      const [best] = paths(graph, { from, to, accordingTo: sources, maxLength: LONGEST_PATH, first: 1 });
      return best?.steps.map(({ relation }) => relation.id) ?? null;
    },
    agreement(a, b) {
      const { both, agree, disagree } = agreement(graph, { sources: [a, b] })[0]!;
      return { both, agree, disagree };
    },
    asides() {
      const folder = mkdtempSync(join(tmpdir(), 'hearsay-snapshot-'));
      let path: string;
      return [
        { what: 'Laying out all entities, once', run: () => void graph.layout() },
        {
          what: 'Saving a snapshot',
          run() {
            path = saveSnapshot(graph, folder);
            return statSync(path).size;
          },
        },
        {
          what: 'Opening the snapshot',
          run() {
            opened = openSnapshot(path);
            rmSync(folder, { recursive: true });
            return undefined;
          },
        },
        {
          what: 'First answer from the snapshot',
          run: () => void backing(opened, { first: 1 }),
        },
        { what: 'Building the graphology object, one edge per claim', run: () => void graph.graph() },
      ];
    },
    close: () => undefined,
  };
}

function rowOf(relation: ReturnType<typeof subgraph>['relations'][number]): RelationRow {
  const { id, status, sourceCount, claimCount, deniedCount } = relation;
  return { id, status, sources: sourceCount, claims: claimCount, denied: deniedCount };
}
