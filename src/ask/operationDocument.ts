import type { ClaimFilter } from '../queries/claimFilter.ts';
import { FIRST_BESIDE, type Operation } from './operation.ts';

/** The parts of a claim that every answer shows. */
const CLAIM =
  'id gloss polarity certainty when kinds source { id title } voice { id name } subject { id name } predicate object { id name }';

const DOCUMENTS: Readonly<Record<'paths' | 'disputes', string>> = {
  paths: `query Ask($from: ID!, $to: ID!, $accordingTo: [ID!], $during: String) {
  paths(from: $from, to: $to, accordingTo: $accordingTo, during: $during) {
    length
    steps { relation { id } claims { ${CLAIM} } }
  }
}`,
  disputes: `query Ask($between: [ID!], $entities: [ID!], $within: Boolean, $first: Int) {
  disputes(between: $between, entities: $entities, within: $within, first: $first) {
    totalCount
    edges { node { relation { id } affirming { ${CLAIM} } denying { ${CLAIM} } } }
  }
}`,
};

/** The document of a search for claims, with as many searches beside it. */
function claimsDocument(beside: number): string {
  const others = Array.from({ length: beside }, (_, number) => `beside${number + 1}`);
  const variables = [
    '$filter: ClaimFilter!',
    '$first: Int',
    ...others.map((name) => `$${name}: ClaimFilter!`),
  ];
  return `query Ask(${variables.join(', ')}) {
  claims(filter: $filter, first: $first) {
    totalCount
    undatedCount
    edges { node { ${CLAIM} } }
  }${others.map((name) => `\n  ${name}: claims(filter: $${name}, first: ${FIRST_BESIDE}) { edges { node { ${CLAIM} } } }`).join('')}
}`;
}

/** The GraphQL document that runs an operation with searches beside it, and its variables as the API takes them. */
export function operationDocument(
  { query, ...args }: Operation,
  beside: readonly ClaimFilter[],
): {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const filters = Object.fromEntries(beside.map((filter, index) => [`beside${index + 1}`, filter]));
  return {
    document: query === 'claims' ? claimsDocument(beside.length) : DOCUMENTS[query],
    variables: inCaps({ ...args, ...filters }) as Readonly<Record<string, unknown>>,
  };
}

/** Closed lists are CAPS outside: the values of these fields. */
const ENUM_FIELDS: ReadonlySet<string> = new Set([
  'polarity',
  'modality',
  'change',
  'parts',
  'subjectTypes',
  'objectTypes',
]);

function inCaps(value: unknown, field = ''): unknown {
  if (typeof value === 'string')
    return ENUM_FIELDS.has(field) ? value.toUpperCase().replaceAll('-', '_') : value;
  if (Array.isArray(value)) return value.map((item) => inCaps(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inCaps(inner, name)]));
}
