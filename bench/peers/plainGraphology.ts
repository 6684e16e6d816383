import { MultiDirectedGraph } from 'graphology';
import { orderEnds, relationId } from '../../src/claims/relationId.ts';
import type { Claim, DatasetInSequence } from '../../src/claims/types.ts';
import { DENIED, flagOf, sideOf, statusOfFlags, verdictOfFlags } from '../semantics.ts';
import {
  type Backer,
  BACKS,
  LONGEST_PATH,
  MOST_AROUND,
  MOST_BACKERS,
  MOST_DISPUTED,
  NO_STEPS,
  type Path,
  type Peer,
  type RelationRow,
  type SourceWord,
} from './peer.ts';

/** What an edge carries: the claim, and the source under a name that graphology does not use itself. */
type ClaimEdge = Omit<Claim, 'id' | 'subject' | 'object' | 'source'> & { readonly document: string };

type ClaimGraph = MultiDirectedGraph<{ name: string; type: string }, ClaimEdge>;

/** A claim as it is come by on a walk over the edges. */
interface Met {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly claim: ClaimEdge;
}

/** Plain graphology: claims as edges, and every question a scan over the attributes of edges, as one writes it first. */
export function plainGraphologyPeer(): Peer {
  let graph: ClaimGraph;
  let symmetric: ReadonlySet<string>;

  const idOf = ({ subject, object, claim: { predicate } }: Met): string =>
    relationId(orderEnds({ subject, predicate, object }, symmetric.has(predicate)));
  const claimsAt = (entity: string): readonly Met[] =>
    graph.mapEdges(entity, (id, claim, subject, object) => ({ id, subject, object, claim }));
  const claimsWhere = (wanted: (claim: ClaimEdge) => boolean): readonly Met[] =>
    graph
      .filterEdges((_, claim) => wanted(claim))
      .map((id) => ({
        id,
        subject: graph.source(id),
        object: graph.target(id),
        claim: graph.getEdgeAttributes(id),
      }));

  return {
    load({ entities, claims, vocabulary }: DatasetInSequence) {
      graph = new MultiDirectedGraph();
      symmetric = new Set(
        vocabulary.predicates.flatMap((predicate) => (predicate.symmetric ? predicate.id : [])),
      );
      for (const { id, name, type } of entities) graph.addNode(id, { name, type });
      for (const { id, subject, object, source, ...rest } of claims) {
        graph.addDirectedEdgeWithKey(id, subject, object, { ...rest, document: source });
      }
    },

    whoBacked(entity) {
      const backing = graph
        .filterInEdges(entity, (_, claim) => claim.predicate === BACKS)
        .map((id) => ({ id, subject: graph.source(id), object: entity, claim: graph.getEdgeAttributes(id) }));
      return [...groupBy(backing, ({ subject }) => subject)]
        .map(([backer, claims]): Backer => ({ backer, sources: wordsOf(claims) }))
        .sort((a, b) => b.sources.length - a.sources.length || (a.backer < b.backer ? -1 : 1))
        .slice(0, MOST_BACKERS);
    },

    ego(entity) {
      const near = new Set([entity, ...graph.neighbors(entity)]);
      const claims = new Map([...near].flatMap(claimsAt).map((met) => [met.id, met]));
      const rows = rowsOf(groupBy(claims.values(), idOf));
      return { relations: rows.slice(0, MOST_AROUND), omitted: Math.max(0, rows.length - MOST_AROUND) };
    },

    disputed(predicate) {
      const rows = rowsOf(
        groupBy(
          claimsWhere((claim) => claim.predicate === predicate),
          idOf,
        ),
      );
      return rows.filter(({ status }) => status === 'disputed').slice(0, MOST_DISPUTED);
    },

    path(from, to, sources) {
      const heard = new Set(sources);
      const stepsAt = (entity: string): readonly Step[] =>
        claimsAt(entity).flatMap((met) => {
          const { claim, subject, object } = met;
          const used =
            claim.modality === 'actual' &&
            claim.polarity === 'affirmed' &&
            !NO_STEPS.has(claim.predicate) &&
            heard.has(claim.document);
          return used ? [{ relation: idOf(met), other: subject === entity ? object : subject }] : [];
        });
      const sourcesOf = (relation: string, one: string, other: string): number => {
        const between = [...graph.edges(one, other), ...graph.edges(other, one)].map((id) => ({
          id,
          subject: graph.source(id),
          object: graph.target(id),
          claim: graph.getEdgeAttributes(id),
        }));
        return countSources(between.filter((met) => idOf(met) === relation));
      };
      return bestPath({ from, to, stepsAt, sourcesOf });
    },

    agreement(a, b) {
      const relations = groupBy(
        claimsWhere(({ document }) => document === a || document === b),
        idOf,
      );
      const counts = { both: 0, agree: 0, disagree: 0 };
      for (const claims of relations.values()) {
        const words = wordsOf(claims);
        if (words.length < 2) continue;
        const product = sideOf(words[0]!.verdict) * sideOf(words[1]!.verdict);
        counts.both += 1;
        if (product === 1) counts.agree += 1;
        if (product === -1) counts.disagree += 1;
      }
      return counts;
    },

    close: () => graph.clear(),
  };
}

interface Step {
  readonly relation: string;
  readonly other: string;
}

interface Walk {
  readonly from: string;
  readonly to: string;
  readonly stepsAt: (entity: string) => readonly Step[];
  readonly sourcesOf: (relation: string, one: string, other: string) => number;
}

/** Breadth first from the goal; then along shortest ways only, the chain of the most sources, then of the first ids. */
function bestPath({ from, to, stepsAt, sourcesOf }: Walk): Path {
  const distances = new Map([[to, 0]]);
  for (const [entity, distance] of distances) {
    if (entity === from || distance === LONGEST_PATH) break;
    for (const { other } of stepsAt(entity)) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  if (!distances.has(from)) return null;

  const known = new Map<string, { readonly sources: number; readonly chain: readonly string[] }>();
  const bestFrom = (entity: string): { readonly sources: number; readonly chain: readonly string[] } => {
    if (entity === to) return { sources: 0, chain: [] };
    const before = known.get(entity);
    if (before) return before;
    const steps = new Map(stepsAt(entity).map(({ relation, other }) => [relation, other]));
    const [best] = [...steps]
      .filter(([, other]) => distances.get(other) === distances.get(entity)! - 1)
      .map(([relation, other]) => {
        const rest = bestFrom(other);
        const sources = sourcesOf(relation, entity, other) + rest.sources;
        return { sources, chain: [relation, ...rest.chain] };
      })
      .sort((one, other) => other.sources - one.sources || (one.chain[0]! < other.chain[0]! ? -1 : 1));
    known.set(entity, best!);
    return best!;
  };
  return bestFrom(from).chain;
}

function rowsOf(relations: ReadonlyMap<string, readonly Met[]>): RelationRow[] {
  return [...relations]
    .map(([id, claims]): RelationRow => {
      const flags = claims.map(({ claim }) => flagOf(claim));
      return {
        id,
        status: statusOfFlags(union(flags)),
        sources: countSources(claims),
        claims: claims.length,
        denied: flags.filter((flag) => (flag & DENIED) !== 0).length,
      };
    })
    .sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
}

/** What each source says in these claims of one relation. */
function wordsOf(claims: readonly Met[]): readonly SourceWord[] {
  return [...groupBy(claims, ({ claim }) => claim.document)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, ofSource]) => ({
      source,
      verdict: verdictOfFlags(union(ofSource.map(({ claim }) => flagOf(claim)))),
      claims: [...ofSource]
        .sort((a, b) => byOwnWord(a) - byOwnWord(b) || (a.id < b.id ? -1 : 1))
        .map(({ id, claim: { polarity } }) => ({ id, polarity })),
    }));
}

function byOwnWord({ claim }: Met): number {
  return claim.voice.length === 0 ? 0 : 1;
}

function countSources(claims: readonly Met[]): number {
  return new Set(claims.map(({ claim }) => claim.document)).size;
}

function union(flags: readonly number[]): number {
  return flags.reduce((all, flag) => all | flag, 0);
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
