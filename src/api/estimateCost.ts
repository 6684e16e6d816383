import { getNullableType, type GraphQLField, isCompositeType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import {
  FIRST_ALONGSIDE,
  FIRST_BESIDE,
  FIRST_NEAREST,
  MOST_BESIDE,
  MOST_FURTHER,
  MOST_OTHERWISE,
} from '../ask/search/operation.ts';
import { LARGEST_FIRST } from '../queries/page.ts';
import type { Sizes } from './context.ts';

/** Arguments that say how long a list may be. */
const PAGE_SIZES: ReadonlySet<string> = new Set(['first', 'limit']);

/** Arguments on which costs depend: page sizes, and lists by their length. */
export const SIZING_ARGUMENTS: ReadonlySet<string> = new Set([...PAGE_SIZES, 'ids', 'sources']);

/** What it costs to ask at all, where the whole graph has to be looked at. */
const SCANS: Readonly<Record<string, number>> = {
  paths: 50_000,
  subgraph: 5_000,
  agreement: 5_000,
  timeline: 1_000,
  places: 1_000,
  disputes: 1_000,
  ask: 20_000,
  gaps: 1_000,
  hardenings: 1_000,
  sharedWorks: 1_000,
  event: 500,
  accounts: 200,
  claims: 200,
  searchClaims: 200,
  backing: 200,
  entities: 200,
};

/** How many members a list without a page size is taken to have. */
const USUAL_LENGTH = 3;
/** How many sources are taken to speak of one relation, at most: of a few relations there may be more. */
const MANY_SPEAKERS = 10;
/** Longest page of claims that a question is answered with. */
const LONGEST_ANSWER = 500;
/** Searches beside an answer, at most, and what stands there too: what fits less surely, is nearest in words, alongside, or far. */
const MOST_SEARCHES = MOST_BESIDE + MOST_FURTHER + MOST_OTHERWISE;
const MOST_SIDES = MOST_SEARCHES + 4;
const MOST_CLAIMS = LONGEST_ANSWER + MOST_SEARCHES * FIRST_BESIDE + FIRST_NEAREST + FIRST_ALONGSIDE;

/** Lists without a page size that may be long, by type and field. */
const LONG_LISTS: Readonly<Record<string, (sizes: Sizes) => number>> = {
  'Answer.claims': () => MOST_CLAIMS,
  'Answer.beside': () => MOST_SIDES,
  /* A claim stands in one of them. */
  'Beside.claims': () => Math.ceil(MOST_CLAIMS / MOST_SIDES),
  'Backing.verdicts': ({ sources }) => Math.min(sources, MANY_SPEAKERS),
  'Relation.verdicts': ({ sources }) => Math.min(sources, MANY_SPEAKERS),
  'EventAnswer.tellings': ({ sources }) => Math.min(sources, MANY_SPEAKERS),
  'Query.agreement': ({ sources }) => (sources * (sources - 1)) / 2,
  'Query.sources': ({ sources }) => sources,
  'Query.sharedWorks': ({ sources }) => sources,
};

/** Pages of sources, of which there are no more than the dataset has. */
const OF_SOURCES: ReadonlySet<string> = new Set([
  'Backing.silent',
  'Backing.unheard',
  'Relation.silent',
  'Relation.unheard',
]);

/** Lists of a drawing, by how many members they may have for each relation of its limit. */
const OF_DRAWING: Readonly<Record<string, number>> = { 'Subgraph.relations': 1, 'Subgraph.entities': 2 };

/** The share of the usual cost at which a drawing is had: its values are read off, and no list in it is looked up. */
const DRAWING_SHARE = 0.05;

/**
 * A field costs 1, what it has to look at, and its selections as often as its list may be long; a connection's edges are
 * counted by its `first`, what is asked for by ids by their number. A page size that will be refused as too large costs no
 * more than the largest.
 */
export function estimateCost(sizes: Sizes): ComplexityEstimator {
  return ({ args, field, type: { name: parent }, childComplexity }) => {
    if (field.name === 'edges') return childComplexity;
    const own = 1 + (parent === 'Query' ? (SCANS[field.name] ?? 0) : 0);
    const drawn = OF_DRAWING[`${parent}.${field.name}`];
    if (drawn !== undefined) return own + childComplexity * drawn * DRAWING_SHARE;
    return own + childComplexity * lengthOf({ parent, field, args }, sizes);
  };
}

/** A field as it is asked for. */
interface Asked {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
}

/** How many members the field's list may have; 1 for what is no list. */
function lengthOf(asked: Asked, sizes: Sizes): number {
  const { parent, field, args } = asked;
  const size = field.args.find(({ name }) => PAGE_SIZES.has(name));
  if (size) return pageSize(args[size.name] ?? size.defaultValue, mostOf(size.name, asked, sizes));
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const long = LONG_LISTS[`${parent}.${field.name}`];
  if (long) return Math.max(1, long({ ...sizes, sources: chosenSources(asked, sizes) }));
  const type = getNullableType(field.type);
  return isListType(type) && isCompositeType(getNullableType(type.ofType)) ? USUAL_LENGTH : 1;
}

function pageSize(asked: unknown, most: number): number {
  return Math.max(1, Math.min(typeof asked === 'number' ? asked : most, most));
}

function mostOf(size: string, { parent, field }: Asked, { sources, relations }: Sizes): number {
  if (size === 'limit') return relations;
  return OF_SOURCES.has(`${parent}.${field.name}`) ? sources : LARGEST_FIRST;
}

/** The number of the sources that a field is about: those that it names, or all. */
function chosenSources({ args }: Asked, { sources }: Sizes): number {
  const named = args['sources'];
  return Array.isArray(named) ? Math.min(named.length, sources) : sources;
}
