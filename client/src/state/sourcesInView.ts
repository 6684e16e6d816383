import type { Lens, ViewState } from './viewState.ts';

/** Slugs of the sources whose claims a view shows where it shows claims: those that filter and lens both let through; null is all. */
export function sourcesInView({
  sources,
  lens,
}: Pick<ViewState, 'sources' | 'lens'>): readonly string[] | null {
  const inLens = sourcesOfLens(lens);
  if (inLens === null) return sources;
  return sources === null ? inLens : inLens.filter((source) => sources.includes(source));
}

/** Slugs of the sources of a lens, in its order; null is all. */
export function sourcesOfLens(lens: Lens): readonly string[] | null {
  switch (lens.kind) {
    case 'all':
      return null;
    case 'source':
      return [lens.source];
    case 'compare':
      return lens.sources;
  }
}
