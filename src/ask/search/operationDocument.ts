import { type BesideSearch, FIRST_BESIDE, type Operation, type SearchInWords } from './operation.ts';

/** The parts of a claim that every answer shows. */
const CLAIM =
  'id gloss polarity certainty when kinds source { id title } voice { id name } subject { id name } predicate object { id name }';

/** The variables of each query. */
const DECLARED: Readonly<Record<Operation['query'], readonly string[]>> = {
  claims: ['$filter: ClaimFilter!', '$first: Int'],
  searchClaims: ['$text: String!', '$filter: ClaimFilter', '$least: Int', '$share: Float', '$first: Int'],
  paths: ['$from: ID!', '$to: ID!', '$accordingTo: [ID!]', '$during: String'],
  agreement: ['$sources: [ID!]!', '$first: Int'],
  gaps: ['$gaps: [Gap!]', '$filter: ClaimFilter', '$first: Int'],
  hardenings: ['$filter: ClaimFilter', '$first: Int'],
  disputes: ['$between: [ID!]', '$entities: [ID!]', '$during: String', '$within: Boolean', '$first: Int'],
};

/** Each query with what is asked of its answer. */
const FIELDS: Readonly<Record<Operation['query'], string>> = {
  claims: `claims(filter: $filter, first: $first) {
    totalCount
    undatedCount
    edges { node { ${CLAIM} } }
  }`,
  searchClaims: `searchClaims(text: $text, filter: $filter, least: $least, share: $share, first: $first) { ${CLAIM} }`,
  paths: `paths(from: $from, to: $to, accordingTo: $accordingTo, during: $during) {
    length
    steps { relation { id } claims { ${CLAIM} } }
  }`,
  agreement: `agreement(sources: $sources) {
    a { id }
    b { id }
    agree
    examples(agreeing: true, first: $first) { id verdicts(sources: $sources) { source { id } claims { ${CLAIM} } } }
  }`,
  gaps: `gaps(gaps: $gaps, filter: $filter, first: $first) {
    totalCount
    edges { node { gaps relation { id verdicts { source { id } claims { ${CLAIM} } } } } }
  }`,
  hardenings: `hardenings(filter: $filter, first: $first) {
    totalCount
    edges { node { own { ${CLAIM} } restsOn { ${CLAIM} } } }
  }`,
  disputes: `disputes(between: $between, entities: $entities, during: $during, within: $within, first: $first) {
    totalCount
    edges { node { relation { id } affirming { ${CLAIM} } denying { ${CLAIM} } } }
  }`,
};

/** The GraphQL document that runs an operation with searches beside it, and its variables as the API takes them. */
export function operationDocument(
  operation: Operation | undefined,
  beside: readonly (BesideSearch | undefined)[],
): {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const { query, ...args } = operation ?? { query: undefined };
  const others = beside.filter((search) => search !== undefined).map(besideField);
  const declared = [...(query ? DECLARED[query] : []), ...others.map((other) => other.declared)];
  const fields = [...(query ? [FIELDS[query]] : []), ...others.map((other) => other.field)];
  return {
    document: `query Ask(${declared.join(', ')}) {\n${fields.map((field) => `  ${field}\n`).join('')}}`,
    variables: inCaps({
      ...args,
      ...Object.assign({}, ...others.map(({ values }) => values)),
    }) as Readonly<Record<string, unknown>>,
  };
}

/** A field of the document with the variables that it declares, and their values. */
interface BesideField {
  readonly declared: string;
  readonly field: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A search beside a question as a field of the document, under a name of its own, with its variables. */
function besideField(search: BesideSearch, index: number): BesideField {
  if ('text' in search) return wordsField(search);
  const name = `beside${index + 1}`;
  if ('relation' in search) {
    const { subject, predicate, object } = search.relation;
    const [of, by, to] = ['Subject', 'Predicate', 'Object'].map((end) => `${name}${end}`);
    return {
      declared: `$${of}: ID!, $${by}: String!, $${to}: ID!`,
      field: `${name}: relation(subject: $${of}, predicate: $${by}, object: $${to}) { disputes { affirming { ${CLAIM} } denying { ${CLAIM} } } }`,
      values: { [of!]: subject, [by!]: predicate, [to!]: object },
    };
  }
  const node = search.against ? `${CLAIM} against { ${CLAIM} }` : CLAIM;
  const field = `${name}: claims(filter: $${name}, first: ${FIRST_BESIDE}) { edges { node { ${node} } } }`;
  return { declared: `$${name}: ClaimFilter!`, field, values: { [name]: search.filter } };
}

/** A search by words, among all claims or alongside some: an answer has at most one of each. */
function wordsField({ text, filter, first, share, least }: SearchInWords): BesideField {
  const sizes = `first: ${first}, share: ${share}, least: ${least}`;
  if (filter === undefined)
    return {
      declared: '$words: String!',
      field: `nearest: searchClaims(text: $words, ${sizes}) { ${CLAIM} }`,
      values: { words: text },
    };
  return {
    declared: '$alongsideWords: String!, $alongside: ClaimFilter!',
    field: `alongside: searchClaims(text: $alongsideWords, filter: $alongside, ${sizes}) { ${CLAIM} }`,
    values: { alongsideWords: text, alongside: filter },
  };
}

/** Closed lists are CAPS outside: the values of these fields. */
const ENUM_FIELDS: ReadonlySet<string> = new Set([
  'polarity',
  'modality',
  'stance',
  'change',
  'parts',
  'gaps',
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
