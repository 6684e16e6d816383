import type { SideTaken } from '../state/disputesInLens.ts';
import type { Lens, ViewState } from '../state/viewState.ts';
import { counted } from './counted.ts';
import { lensNames } from './lensNames.ts';
import type { SourceParts } from './sourceParts.ts';

type Sources = readonly (SourceParts & { readonly id: string })[];

/** How many of all pairs of claims are shown, and what of them the lens is about. */
export function disputesLead(
  { shown, total }: { readonly shown: number; readonly total: number },
  { lens, from, to, undatedToo }: Pick<ViewState, 'lens' | 'from' | 'to' | 'undatedToo'>,
  sources: Sources,
): string {
  const dated = undatedToo ? ', one at least in these months or undated' : ', one at least in these months';
  const months = from === null && to === null ? '' : dated;
  const pairs = `${shown} of ${counted(total, 'pair')} of claims of which one denies what the other affirms${months}`;
  switch (lens.kind) {
    case 'all':
      return pairs;
    case 'source':
      return `${pairs}: those in which a claim stands in ${lensNames(lens, sources)[0] ?? lens.source}`;
    case 'compare':
      return `${pairs}: those in which the one stands in one of the ${lens.sources.length} compared sources, the other in another`;
  }
}

/** The head of the disputes in which the sources of a lens take such a side. */
export function sideInWords(side: SideTaken, lens: Lens, sources: Sources): string {
  if (lens.kind === 'compare') {
    return COMPARED[side];
  }
  const name = lensNames(lens, sources)[0] ?? 'the source';
  switch (side) {
    case 'own':
      return `In the own voice of ${name}`;
    case 'rejects':
      return `In voices that ${name} quotes and rejects`;
    case 'others':
      return `In voices that ${name} quotes and does not reject`;
  }
}

const COMPARED: Readonly<Record<SideTaken, string>> = {
  own: 'Each in its own voice',
  rejects: 'One or both in voices that are quoted and rejected',
  others: 'One or both in voices that are quoted and not rejected',
};
