import { sourcesOfLens } from './sourcesInView.ts';
import type { ViewState } from './viewState.ts';

/**
 * The sources that have a column: those that the filter lets through, all where it lets none through, since rows follow the
 * filter and columns need one. Those of the lens stand first, in its order.
 */
export function matrixColumns<Source extends { readonly id: string }>(
  all: readonly Source[],
  { sources, lens }: Pick<ViewState, 'sources' | 'lens'>,
): readonly Source[] {
  const some = all.filter(({ id }) => sources?.includes(id) ?? true);
  const columns = some.length > 0 ? some : all;
  const inLens = (sourcesOfLens(lens) ?? []).flatMap((slug) => columns.filter(({ id }) => id === slug));
  return [...inLens, ...columns.filter((source) => !inLens.includes(source))];
}
