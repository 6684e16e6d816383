import type { Lens } from '../state/viewState.ts';
import { shortNames } from './shortNames.ts';
import type { SourceParts } from './sourceParts.ts';

/** The names of the sources of a lens, in its order. */
export function lensNames(
  lens: Lens,
  sources: readonly (SourceParts & { readonly id: string })[],
): readonly string[] {
  const slugs = lens.kind === 'source' ? [lens.source] : lens.kind === 'compare' ? lens.sources : [];
  return shortNames(slugs.flatMap((slug) => sources.find(({ id }) => id === slug) ?? []));
}
