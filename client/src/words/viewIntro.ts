import type { Lens, Tab, ViewState } from '../state/viewState.ts';

type Lines = readonly [string, string, string];

const INTROS: Readonly<Record<Exclude<Tab, 'graph'>, Lines>> = {
  matrix: [
    'Each row is a relation, each column a source; a cell marks what that source says of that relation.',
    'Silence is not a denial, and a source that was not coded for something is not silent on it: their marks differ.',
    'Select a cell to read what that source says, in whose voice, and where it stands.',
  ],
  disputes: [
    'Each card sets two claims side by side: the one affirms what the other denies. We do not say who is right.',
    'Below stand rival accounts, which cannot all be so though none denies another, and events with what each source says of them.',
    'Press “Evidence” to read here what all other sources say of the same relation.',
  ],
  timeline: [
    'Each row is a month, each piece of its bar the claims with one predicate that speak of something which begins then.',
    'It is the time of what is claimed, not that of its publication. Claims without a month are counted at the end.',
    'Select a piece to list its claims; “Evidence” beside a claim shows here what all sources say of it.',
  ],
  reader: [
    'This is one source: its whole text once you open a copy of it, until then what was coded from it, passage by passage.',
    'What is lit carries claims, in the colour of their predicate. A copy that you open never leaves your browser.',
    'Select a passage to see its claims; “Evidence” beside a claim shows here what the other sources say of it.',
  ],
  map: [
    'Each mark is a place that claims name; its number counts them, its ring shows of which predicates and how contested they are.',
    'A mark says that somebody puts something there, never that it happened. Claims without a place are not on the map.',
    'Select a mark to list its claims; “Evidence” beside a claim shows here what all sources say of it.',
  ],
};

const READ = 'to read who says so, in whose voice, who denies it, who is silent, and where it stands.';

/** Three lines for who sees a view for the first time: what it is made of, what must not be mistaken, what to do. */
export function viewIntro({ tab, mode, lens }: Pick<ViewState, 'tab' | 'mode' | 'lens'>): Lines {
  if (tab !== 'graph') return INTROS[tab];
  if (mode === 'list') {
    return [
      'Each row bundles what sources say of two actors, places or texts. No row is a fact.',
      'Disputed rows stand first: one claim denies what another affirms. Begin with those.',
      `Select the relation of a row ${READ}`,
    ];
  }
  return [
    'Each shape is an actor, a place or a text; each line bundles what sources say of two of them.',
    STRIPES[lens.kind],
    `Select a line ${READ}`,
  ];
}

const STRIPES: Readonly<Record<Lens['kind'], string>> = {
  all: 'Striped lines are disputed: one claim denies what another affirms. Begin with those.',
  source:
    'In this lens solid lines are what the source itself affirms, dotted ones what it only reports; see the key above.',
  compare: 'In this lens striped lines are those on which the compared sources disagree; see the key above.',
};
