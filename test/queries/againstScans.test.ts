import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictWord } from '../../src/claims/verdict.ts';
import { allClaims } from '../../src/graph/claimIndex.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { agreement } from '../../src/queries/agreement.ts';
import { backing } from '../../src/queries/backing.ts';
import { type ClaimFilter, compileFilter } from '../../src/queries/claimFilter.ts';
import { claims } from '../../src/queries/claims.ts';
import { paths } from '../../src/queries/paths.ts';
import { subgraph } from '../../src/queries/subgraph.ts';
import { worlds } from '../graph/randomGraph.ts';

/** Queries begin with lists; here their answers are held to those of plain scans. */
const numbers = ({ index }: KnowledgeGraph): number[] => [...index.relations.subjects.keys()];

const sideOf = (verdict: VerdictWord): number =>
  ['asserts', 'reports'].includes(verdict) ? 1 : ['denies', 'reports-denial'].includes(verdict) ? -1 : 0;

describe('queries, beside scans of everything', () => {
  it('agreement counts what two sources say of the same relations', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        for (const counted of agreement(graph, {})) {
          const { a, b } = counted;
          const shared = numbers(graph).flatMap((relation) => {
            const of = (source: string): VerdictWord =>
              graph.factsOf(relation).sources.find((one) => one.source === source)?.verdict ?? 'silent';
            const [one, other] = [of(a.id), of(b.id)];
            return one === 'silent' || other === 'silent' ? [] : [sideOf(one) * sideOf(other)];
          });
          expect([counted.both, counted.agree, counted.disagree]).toEqual([
            shared.length,
            shared.filter((product) => product === 1).length,
            shared.filter((product) => product === -1).length,
          ]);
          expect(counted.examples()).toHaveLength(Math.min(10, counted.agree + counted.disagree));
        }
      }),
    );
  });

  it('backing gives everybody who backs one, or is backed by one, the claims on just these two', () => {
    const asked = fc.record({
      end: fc.constantFrom('to', 'by'),
      comments: fc.boolean(),
      first: fc.integer({ min: 1, max: 3 }),
      symmetric: fc.boolean(),
    });
    fc.assert(
      fc.property(worlds, asked, (dataset, { end, comments, first, symmetric }) => {
        const predicates = dataset.vocabulary.predicates.map((each) =>
          each.id === 'backs' ? { ...each, symmetric } : each,
        );
        const graph = buildKnowledgeGraph(
          { ...dataset, vocabulary: { ...dataset.vocabulary, predicates } },
          'hash',
        );
        const ends = (...both: readonly string[]): readonly string[] => (symmetric ? both.toSorted() : both);
        const all = [...allClaims(graph.index)].filter(
          ({ predicate, part }) => predicate === 'backs' && (comments || part !== 'comment'),
        );
        for (const { id } of dataset.entities) {
          const told: (readonly string[])[] = [];
          for (let after: string | null | undefined = undefined; after !== null;) {
            const { edges, pageInfo } = backing(graph, {
              [end]: id,
              comments,
              first,
              ...(after ? { after } : {}),
            });
            for (const { node } of edges) {
              expect([node.subjectId, node.objectId]).toEqual([node.subject.id, node.object.id]);
              for (const claim of node.verdicts.flatMap(({ claims: of }) => of))
                told.push([claim.id, ...ends(node.subjectId, node.objectId)]);
            }
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          }
          const isAsked = ({
            subject,
            object,
          }: {
            readonly subject: string;
            readonly object: string;
          }): boolean =>
            symmetric ? [subject, object].includes(id) : (end === 'to' ? object : subject) === id;
          const scanned = all
            .filter(isAsked)
            .map((claim) => [claim.id, ...ends(claim.subject, claim.object)]);
          expect(told.toSorted()).toEqual(scanned.toSorted());
        }
      }),
    );
  });

  it('claims finds all that meet a filter, in the order of the sources', () => {
    const filters: fc.Arbitrary<ClaimFilter> = fc.record(
      {
        subjects: fc.constant(['crown', 'league']),
        objects: fc.constant(['blue-company', 'crown']),
        entities: fc.constant(['red-company']),
        between: fc.constant(['crown', 'league', 'red-company']),
        sources: fc.constant(['gazette', 'chronicle']),
        accordingTo: fc.constant(['miller', 'abbey']),
        during: fc.constantFrom('2001', '1999/2000'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(worlds, filters, (dataset, filter) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        const matchOf = compileFilter(graph, filter);
        const all = [...allClaims(graph.index)];
        const expected = ['yes', 'undated'].flatMap((match) =>
          all.filter((claim) => matchOf(claim) === match).map(({ id }) => id),
        );
        const page = claims(graph, { filter, first: 500 });
        expect(page.edges.map(({ node }) => node.id)).toEqual(expected);
      }),
    );
  });

  it('subgraph takes those of the predicates and statuses, best first', () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), fc.integer({ min: 1, max: 6 }), (dataset, comments, limit) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        const [predicates, status] = [['backs', 'fights'], ['disputed', 'undisputed', 'denied'] as const];
        const expected = numbers(graph).filter((relation) => {
          const { status: word, claimCount } = graph.factsOf(relation);
          const { predicates: of } = graph.index.relations;
          const predicate = graph.index.names.predicates[of[relation]!]!.id;
          return (
            predicates.includes(predicate) &&
            status.some((one) => one === word) &&
            (comments || claimCount > 0)
          );
        });
        const drawn = subgraph(graph, { predicates, status, comments, limit });
        expect(drawn.relations.map(({ id }) => id)).toEqual(
          subgraph(graph, { comments })
            .relations.map(({ id }) => id)
            .filter((id) => expected.slice(0, limit).some((relation) => id === idOf(graph, relation))),
        );
        expect(drawn.omitted).toBe(Math.max(0, expected.length - limit));
      }),
    );
  });

  it('paths finds chains of every length, the shortest first, none twice, and none where there is none', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        const expected = chainsByScan(graph, 'crown', 'league', 3);
        const found = paths(graph, { from: 'crown', to: 'league', maxLength: 3, first: 20 });
        const lengths = found.map(({ length }) => length);
        expect(lengths).toEqual(expected.map(({ length }) => length).slice(0, 20));
        const best = found.filter(({ length }) => length === lengths[0]).map(({ steps }) => idsOf(steps));
        const shortest = expected
          .filter(({ length }) => length === lengths[0])
          .map((chain) => chain.join(' '));
        expect(best).toEqual(shortest.slice(0, best.length));
      }),
    );
  });
});

const idsOf = (steps: readonly { readonly relation: { readonly id: string } }[]): string =>
  steps.map(({ relation }) => relation.id).join(' ');

function idOf({ index: { names, relations } }: KnowledgeGraph, relation: number): string {
  const { entities, predicates } = names.ids;
  return `${entities[relations.subjects[relation]!]}:${predicates[relations.predicates[relation]!]}:${entities[relations.objects[relation]!]}`;
}

/** All chains between two, by trying everything: the shortest first, then by most sources, then by ids. */
function chainsByScan(graph: KnowledgeGraph, from: string, to: string, longest: number): readonly string[][] {
  const usable = numbers(graph)
    .filter((relation) =>
      graph
        .factsOf(relation)
        .sources.some(({ claims: of }) =>
          of.some(
            ({ part, modality, polarity }) =>
              part !== 'comment' && modality === 'actual' && polarity === 'affirmed',
          ),
        ),
    )
    .map((relation) => {
      const id = idOf(graph, relation);
      const [subject, predicate, object] = id.split(':') as [string, string, string];
      return { id, ends: [subject, object], predicate, sources: graph.factsOf(relation).sourceCount };
    })
    .filter(({ predicate }) => predicate !== 'cited-by' && predicate !== 'located-in');
  const chains: { ids: string[]; sources: number }[] = [];
  const extend = (at: string, seen: readonly string[], chain: { ids: string[]; sources: number }): void => {
    if (at === to) {
      chains.push(chain);
      return;
    }
    if (chain.ids.length === longest) return;
    for (const { id, ends, sources } of usable) {
      if (!ends.includes(at)) continue;
      const next = ends[0] === at ? ends[1]! : ends[0]!;
      if (seen.includes(next)) continue;
      extend(next, [...seen, next], { ids: [...chain.ids, id], sources: chain.sources + sources });
    }
  };
  extend(from, [from], { ids: [], sources: 0 });
  return chains
    .sort(
      (a, b) =>
        a.ids.length - b.ids.length || b.sources - a.sources || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1),
    )
    .map(({ ids }) => ids);
}
