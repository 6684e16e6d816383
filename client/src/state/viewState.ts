import type { RelationStatus } from '../generated/documents.ts';

/** Where the drawing is looked at from, in sigma's framed coordinates: 0.5, 0.5, 1 is the whole graph. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The filters: null is what holds unless chosen otherwise, `[]` shows nothing. */
export interface Filters {
  /** Predicate ids; null is all but `HIDDEN_AT_FIRST`. */
  readonly predicates: readonly string[] | null;
  /** Slugs of sources; null is all. */
  readonly sources: readonly string[] | null;
  /** Kinds, `NO_KIND` for relations without one; null is all. */
  readonly kinds: readonly string[] | null;
  /** Statuses; null is all. */
  readonly status: readonly RelationStatus[] | null;
}

/** The views of the explorer, in the order of their tabs. */
export const TABS = ['graph', 'matrix', 'disputes', 'timeline', 'reader', 'map'] as const;
export type Tab = (typeof TABS)[number];

/** Through whose eyes the relations are looked at: everybody's, one source's, or two or more beside each other. Slugs of sources. */
export type Lens =
  | { readonly kind: 'all' }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'compare'; readonly sources: readonly string[] };

/** The months looked at, both included; null is no bound. `from` is never after `to`. */
export interface Period {
  /** `2016-07` */
  readonly from: string | null;
  /** `2016-12` */
  readonly to: string | null;
}

/** Where the reader put an entity, on the plane of the drawing; about -1000 to 1000. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A bar of the timeline. */
export interface Bar {
  /** A month, `2016-12`, or what stands in none: `undated`, `coarser`. */
  readonly unit: string;
  /** null is all predicates. */
  readonly predicate: string | null;
  /** Of what the lens tells apart: a standing, or the slug of a source; null is all. */
  readonly layer: string | null;
}

/** Everything that makes up what is seen; all of it stands in the address of the page. */
export interface ViewState extends Filters, Period {
  readonly tab: Tab;
  readonly lens: Lens;
  /** With a period: whether relations take part that match it only by claims without a date. */
  readonly undatedToo: boolean;
  /** Ids of entities that are taken out of the drawing. */
  readonly hidden: readonly string[];
  /** Ids of entities that stay where the reader put them and are always named. */
  readonly pinned: readonly string[];
  /** Where those of the pinned stand that the reader moved. */
  readonly places: readonly Placed[];
  /** Where the last layout put all entities, as `layoutCode` writes it; null where they stand as the server has them. */
  readonly layout: string | null;
  /** Ids of entities whose neighbours are added to the ego view. */
  readonly expanded: readonly string[];
  /** Only what lies up to `depth` (1 to 6) steps from an entity; null is the whole graph. */
  readonly ego: { readonly entity: string; readonly depth: number } | null;
  /** Ids of two entities between which chains are shown, null for one that is still to be chosen; null where none are asked for. */
  readonly paths: { readonly from: string | null; readonly to: string | null } | null;
  /** Id of the event whose page is open. */
  readonly event: string | null;
  /** Slug of the source that the reader shows. */
  readonly text: string | null;
  /** Global id of the claim that is lit in the reader. */
  readonly claim: string | null;
  /** The bar of the timeline whose claims are listed. */
  readonly bar: Bar | null;
  /** What the matrix is sorted by, in words of its own; null is its first order. */
  readonly sort: string | null;
  readonly mode: 'graph' | 'list';
  /** A question in plain English that is being answered. */
  readonly question: string | null;
  /** Id of the selected entity. */
  readonly entity: string | null;
  /** Id of the selected relation, `<subject>:<predicate>:<object>`. */
  readonly relation: string | null;
  /** Largest number of relations drawn. */
  readonly limit: number;
  /** null looks at what is selected, else at the whole. */
  readonly camera: Camera | null;
}

/** Predicates that make a graph hairy: not shown until asked for. */
export const HIDDEN_AT_FIRST: readonly string[] = ['cited-by', 'located-in'];

/** Stands for "names no kind" among the kinds. */
export const NO_KIND = '-';

/** The statuses a drawn relation can have, those with dissent first. */
export const STATUSES: readonly RelationStatus[] = [
  'DISPUTED',
  'DENIED',
  'UNDISPUTED',
  'REPORTED_ONLY',
  'NOT_ACTUAL',
];

/** The first view. */
export const FIRST_VIEW: ViewState = {
  tab: 'graph',
  lens: { kind: 'all' },
  from: null,
  to: null,
  undatedToo: true,
  hidden: [],
  pinned: [],
  places: [],
  layout: null,
  expanded: [],
  ego: null,
  paths: null,
  event: null,
  text: null,
  claim: null,
  bar: null,
  sort: null,
  mode: 'graph',
  question: null,
  entity: null,
  relation: null,
  predicates: null,
  sources: null,
  kinds: null,
  status: null,
  limit: 1000,
  camera: null,
};
