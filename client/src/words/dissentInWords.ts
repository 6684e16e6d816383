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

const NONE: Readonly<Record<Lens['kind'], string>> = {
  all: 'On no relation of this graph does one claim deny what another affirms.',
  source: 'Of no relation of which it speaks does one claim deny what another affirms.',
  compare: 'On no relation of this graph does one of them deny what another affirms.',
};

/** The head of the relations with which to begin in a lens. */
export function dissentTitle({ kind }: Lens): string {
  return TITLES[kind];
}

/** What these relations are, or that there are none. */
export function dissentLead({ kind }: Lens, count: number): string {
  return (count === 0 ? NONE : LISTED)[kind];
}
