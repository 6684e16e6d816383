import type { ClaimView } from '../columns/claimView.ts';
import { listAt } from '../columns/lists.ts';
import { allClaims, claimAt, type ClaimIndex, claimNumber } from '../graph/claimIndex.ts';
import type { ClaimFilter } from './claimFilter.ts';

/**
 * The claims among which those that meet a filter are, by source and place in the text: those at the ends or in the
 * sources that it names, or all. What it names is known to be there.
 */
export function candidates(index: ClaimIndex, filter: ClaimFilter): Iterable<ClaimView> {
  const ends = filter.entities ?? filter.subjects ?? filter.objects ?? filter.between;
  if (ends != null) return atEnds(index, ends);
  const sources =
    filter.sources ?? filter.alongside?.map((id) => claimAt(index, claimNumber(index, id)!).source);
  return sources == null ? allClaims(index) : inSources(index, sources);
}

function atEnds(index: ClaimIndex, ids: readonly string[]): Iterable<ClaimView> {
  const { names, links, relations, clustered } = index;
  const found = new Set<number>();
  for (const id of ids) {
    for (const relation of listAt(links.around, names.entityNumbers.get(id)!)) found.add(relation);
  }
  const places: number[] = [];
  for (const relation of found) {
    const cluster = relations.clusters[relation]!;
    for (let claim = relations.claimsFrom[cluster]!; claim < relations.claimsFrom[cluster + 1]!; claim += 1) {
      places.push(clustered.sourceOrder[claim]!);
    }
  }
  return viewsIn(index, Int32Array.from(places).sort());
}

function inSources(index: ClaimIndex, slugs: readonly string[]): Iterable<ClaimView> {
  const { names, clustered } = index;
  const sources = [...new Set(slugs)].map((slug) => names.sourceNumbers.get(slug)!).sort((a, b) => a - b);
  const places: number[] = [];
  for (const source of sources) {
    for (let place = clustered.sourcesFrom[source]!; place < clustered.sourcesFrom[source + 1]!; place += 1) {
      places.push(place);
    }
  }
  return viewsIn(index, places);
}

/** The claims at these places of the order by source. */
function* viewsIn(index: ClaimIndex, places: Iterable<number>): Iterable<ClaimView> {
  for (const place of places) yield claimAt(index, index.clustered.bySource[place]!);
}
