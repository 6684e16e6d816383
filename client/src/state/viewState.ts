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

/** Everything that makes up what is seen; all of it stands in the address of the page. */
export interface ViewState extends Filters {
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
