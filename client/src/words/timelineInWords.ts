import type { CLAIM_STANDINGS } from '../state/timelineLayers.ts';
import type { Lens } from '../state/viewState.ts';
import { lensNames } from './lensNames.ts';
import type { SourceParts } from './sourceParts.ts';
import { standingInWords } from './standingInWords.ts';

type Sources = readonly (SourceParts & { readonly id: string })[];

const MONTHS = 'by the month in which what they speak of begins at the earliest. A bar opens its claims.';

type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

const MEANINGS: Readonly<Record<ClaimStanding, string>> = {
  says: 'Claims in its own voice.',
  denies: 'Denials in its own voice.',
  reports: 'Claims in voices that it quotes and does not reject.',
  'reports-denial': 'Denials in voices that it quotes and does not reject.',
  rejects: 'Claims and denials in voices that it quotes and rejects.',
  'not-actual':
    'What is planned, supposed or demanded, in its own voice or in voices that it quotes and does not reject.',
};

/** How claims stand with their source, in words. */
const LAYERS: ReadonlyMap<string, string> = new Map(
  Object.keys(MEANINGS).map((standing) => [standing, standingInWords(standing as ClaimStanding, [])]),
);

/** Which claims stand so with their source. */
export function claimStandingMeaning(standing: ClaimStanding): string {
  return MEANINGS[standing];
}

/** What the bars of a timeline count. */
export function timelineLead(lens: Lens, sources: Sources): string {
  const names = lensNames(lens, sources);
  switch (lens.kind) {
    case 'all':
      return `Claims ${MONTHS}`;
    case 'source':
      return `Claims in the text of ${names[0] ?? lens.source}, in its own voice and in those that it quotes, ${MONTHS}`;
    case 'compare':
      return `Claims in the ${names.length} compared sources, in their own voices and in those that they quote, a line for each, ${MONTHS}`;
  }
}

/** What a layer of a timeline is called; null for all claims, and for one that the lens does not have. */
export function layerInWords(layer: string | null, lens: Lens, sources: Sources): string | null {
  if (layer === null) return null;
  switch (lens.kind) {
    case 'all':
      return null;
    case 'source':
      return LAYERS.get(layer) ?? null;
    case 'compare': {
      const known = lens.sources.filter((slug) => sources.some(({ id }) => id === slug));
      return lensNames(lens, sources)[known.indexOf(layer)] ?? null;
    }
  }
}
