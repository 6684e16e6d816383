import type { Operation } from './operation.ts';

/** The parts of a claim that every answer shows. */
const CLAIM =
  'id gloss polarity certainty when kinds source { id title } voice { id name } subject { id name } predicate object { id name }';

const DOCUMENTS: Readonly<Record<Operation['query'], string>> = {
  claims: `query Ask($filter: ClaimFilter!, $first: Int) {
  claims(filter: $filter, first: $first) {
    totalCount
    undatedCount
    edges { node { ${CLAIM} } }
  }
}`,
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

/** The GraphQL document that runs an operation, and its variables as the API takes them. */
export function operationDocument({ query, ...args }: Operation): {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  return { document: DOCUMENTS[query], variables: inCaps(args) as Readonly<Record<string, unknown>> };
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
