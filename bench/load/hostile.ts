/** One hostile request: a body, or what stands in its place on the wire. */
export interface Hostile {
  readonly name: string;
  readonly body: string;
}

const asking = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });
const repeat = (times: number, of: (time: number) => string): string =>
  Array.from({ length: times }, (_, time) => of(time)).join(' ');

const CLAIM =
  '{ id gloss subject { id name } object { id name } source { id title } voice { id name } evidence { at hash state quote } }';

/** What is sent to do harm: each is refused, cut short, or answered within its cost. */
export const HOSTILE: readonly Hostile[] = [
  {
    name: 'aliases',
    body: asking(`{ ${repeat(18, (n) => `a${n}: claims(first: 500) { edges { node ${CLAIM} } }`)} }`),
  },
  {
    name: 'aliases of chains',
    body: asking(
      `{ ${repeat(9, (n) => `a${n}: paths(from: "russia", to: "qatar", maxLength: 6, first: 20) { length }`)} }`,
    ),
  },
  {
    name: 'a large page in a variable',
    body: asking(
      `query($n: Int) { entities(first: $n) { edges { node { claims(first: $n) { edges { node ${CLAIM} } } } } } }`,
      { n: 500 },
    ),
  },
  { name: 'the largest page', body: asking(`{ claims(first: 500) { edges { node ${CLAIM} } } }`) },
  {
    name: 'everything drawn',
    body: asking(
      '{ subgraph(limit: 50000) { entities { id name x y } relations { id subject { name } object { name } kinds } } }',
    ),
  },
  { name: 'a page of a million', body: asking('{ claims(first: 1000000) { totalCount } }') },
  {
    name: 'depth',
    body: asking(
      `{ claim(id: "x") ${'{ relation { near { disputes { affirming '.repeat(20)} { id } ${'} } } }'.repeat(20)} }`,
    ),
  },
  {
    name: 'doubling fragments',
    body: asking(
      `{ ...f0 } ${repeat(60, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on Query { build { hash } }`,
    ),
  },
  {
    name: 'fragments in a circle',
    body: asking('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  },
  { name: 'many words', body: asking(`{ ${'__typename '.repeat(5_000)} }`) },
  { name: 'the same field over and over', body: asking(`{ ${'build { hash } '.repeat(240)} }`) },
  {
    name: 'fields that may clash',
    body: asking(
      `{ ${repeat(45, (n) => `... on Query { x: claims(first: ${1 + (n % 9)}) { totalCount edges { cursor } } }`)} }`,
    ),
  },
  { name: 'unknown fields', body: asking(`{ ${repeat(900, (n) => `unknown${n}`)} }`) },
  { name: 'directives', body: asking(`{ build ${'@include(if: true) '.repeat(130)} { hash } }`) },
  {
    name: 'deep JSON',
    body: `{"query":"{ build { hash } }","variables":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
  },
  {
    name: 'deep input',
    body: asking(`{ claims(filter: { subjects: ${'['.repeat(480)}${']'.repeat(480)} }) { totalCount } }`),
  },
  { name: 'a huge body', body: JSON.stringify({ query: `{ a${'a'.repeat(300_000)} }` }) },
  { name: 'a batch', body: `[${Array(50).fill('{"query":"{ build { hash } }"}').join()}]` },
  {
    name: 'a long name',
    body: asking('query($id: ID!) { entity(id: $id) { id } }', { id: 'x'.repeat(90_000) }),
  },
  {
    name: 'a long search',
    body: asking('query($text: String) { entities(search: $text) { totalCount } }', {
      text: 'blue '.repeat(18_000),
    }),
  },
  {
    name: 'a long time',
    body: asking('query($during: String) { backing(during: $during) { totalCount } }', {
      during: `[${Array(9_000).fill('2016-01').join()}]`,
    }),
  },
  {
    name: 'many names',
    body: asking('query($ids: [ID!]) { claims(filter: { subjects: $ids }) { totalCount } }', {
      ids: Array(9_000).fill('russia'),
    }),
  },
  {
    name: 'many unknown names',
    body: asking('query($ids: [ID!]) { claims(filter: { subjects: $ids }) { totalCount } }', {
      ids: Array(9_000).fill('rusia'),
    }),
  },
  {
    name: 'a long question',
    body: asking('query($q: String!) { ask(question: $q) { answer } }', {
      q: 'who backs russia and '.repeat(4_000),
    }),
  },
  {
    name: 'a knotty question',
    body: asking('query($q: String!) { ask(question: $q) { answer } }', {
      q: `who backs ${'russia and qatar with weapons in aleppo according to heller '.repeat(5)}`,
    }),
  },
  {
    name: 'the schema, nested',
    body: asking(
      `{ __schema { types { fields { type { ofType { ofType { fields { type { fields { type { fields { name } } } } } } } } } } }`,
    ),
  },
  { name: 'no JSON', body: '{"query":' },
  { name: 'a mutation', body: asking('mutation { x }') },
];
