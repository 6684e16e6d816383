import type { Lens } from '../state/viewState.ts';

const TITLES: Readonly<Record<Lens['kind'], string>> = {
  all: 'Where the sources disagree',
  source: 'Where this source meets dissent',
  compare: 'Where the compared sources disagree',
};

const LISTED: Readonly<Record<Lens['kind'], string>> = {
  all: 'Relations that one claim affirms and another denies. Search for a name to see all that is said of it.',
  source: 'Relations of which it speaks, and which one claim, of any source, affirms and another denies.',
  compare:
    'Relations that one of them affirms and another denies, in their own words or in those of others whom they pass on.',
};

/** How many relations there are to begin with. */
export interface Dissent {
  readonly found: number;
  /** How many of the found are listed. */
  readonly listed: number;
  /** How many relations of the graph are not drawn, so that nothing was found among them. */
  readonly omitted: number;
}

/** The head of the relations with which to begin in a lens. */
export function dissentTitle({ kind }: Lens): string {
  return TITLES[kind];
}

/** What these relations are, or that there are none, as far as is drawn; and how many of them are listed, where not all are. */
export function dissentLead({ kind }: Lens, { found, listed, omitted }: Dissent): string {
  if (found === 0) return noneInWords(kind, omitted > 0);
  const among = omitted > 0 ? ' that were found among those that are drawn' : '';
  return found > listed
    ? `${LISTED[kind]} Listed are the first ${listed} of ${found}${among}.`
    : LISTED[kind];
}

function noneInWords(kind: Lens['kind'], inPart: boolean): string {
  switch (kind) {
    case 'all':
      return `On no relation ${inPart ? 'that is drawn' : 'of this graph'} does one claim deny what another affirms.`;
    case 'source':
      return `On no relation ${inPart ? 'that is drawn and ' : ''}of which it speaks does one claim deny what another affirms.`;
    case 'compare':
      return `On no relation ${inPart ? 'that is drawn' : 'of this graph'} does one of them deny what another affirms.`;
  }
}
