import { z } from 'zod';

/** A tool of an assistant: a GraphQL document, and what an assistant may give it as variables. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it answers, and how to cite the answer. */
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly document: string;
}

/** What every claim of an answer says of itself. */
const CLAIM = `id gloss polarity certainty modality stance part kinds detail when
  subject { id name } predicate object { id name }
  voice { id name } source { id title date publisher { id name } }`;

const CITE =
  'Every claim has an id; cite it, with its source and, where `voice` is not empty, as the word of that voice and not of the source. Hearsay never says what is true.';

const id = z.string().describe('id of an entity, found with search_entities, such as "government-of-syria"');
const ids = z.array(z.string());
const first = z.number().int().min(1).max(100).default(20).describe('how many at most');
const during = z.string().describe('EDTF: "2016", "2016-12", "2015-09/.."').optional();
const comments = z.boolean().describe('let readers’ comments take part').optional();

/** All tools, in the order in which an assistant is shown them. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'ask',
    title: 'Ask in plain English',
    description: `Answers a question about who backed, fought, negotiated with, opposed, led or cited whom, according to whom, and who says otherwise. Says in understood.text how it read the question; where understood.loose is true, the claims were only searched for what was recognised. Claims in beside do not fit the question to the letter; why says what they are to it. What it cannot read it says, with questions that it can. ${CITE}`,
    input: { question: z.string().describe('up to 60 words') },
    document: `query Ask($question: String!) {
  ask(question: $question) { understood { text loose unused } answer problem suggestions claims { ${CLAIM} } beside { why claims { id } } }
  build { hash }
}`,
  },
  {
    name: 'who_backed',
    title: 'Who backed whom',
    description: `Backers and backed, with the verdict of every source, dissent and silence. ${CITE}`,
    input: {
      to: id.optional(),
      by: id.optional(),
      accordingTo: ids.describe('sources, authors, publishers or voices').optional(),
      during,
      kinds: ids.describe('weapons, funding, air-power, political, …').optional(),
      members: z.boolean().describe('add groups that contain the asked entity, and its members').optional(),
      first,
    },
    document: `query WhoBacked($to: ID, $by: ID, $accordingTo: [ID!], $during: String, $kinds: [String!], $members: Boolean, $first: Int) {
  backing(to: $to, by: $by, accordingTo: $accordingTo, during: $during, kinds: $kinds, members: $members, first: $first) {
    totalCount
    edges { node {
      id status summary kinds
      subject { id name } object { id name }
      verdicts { verdict partial denies source { id title } claims { ${CLAIM} } }
      silent { id title }
    } }
  }
  build { hash }
}`,
  },
  {
    name: 'relation',
    title: 'One relation and what every source says of it',
    description: `Status in words, verdicts, disputes, and who is silent. ${CITE}`,
    input: {
      subject: id,
      predicate: z
        .string()
        .describe(
          'backs, fights, negotiates-with, opposes, allied-with, member-of, leads, succeeds, controls, located-in or cited-by',
        ),
      object: id,
      comments,
    },
    document: `query Relation($subject: ID!, $predicate: String!, $object: ID!, $comments: Boolean) {
  relation(subject: $subject, predicate: $predicate, object: $object, comments: $comments) {
    id status summary kinds searched citation
    verdicts { verdict partial denies source { id title } claims { ${CLAIM} } }
    disputes { within affirming { id } denying { id } }
    silent { id title }
    near { id status }
  }
  build { hash }
}`,
  },
  {
    name: 'disputes',
    title: 'Where claims contradict each other',
    description: `Pairs of claims of which one denies what the other affirms, and rival accounts: versions that cannot all be so though none denies another. ${CITE}`,
    input: {
      entities: ids.describe('only about these entities').optional(),
      predicates: ids.optional(),
      between: ids.describe('only between these sources, authors, publishers or voices').optional(),
      within: z.boolean().describe('also pairs inside one source').optional(),
      first,
    },
    document: `query Disputes($entities: [ID!], $predicates: [String!], $between: [ID!], $within: Boolean, $first: Int) {
  disputes(entities: $entities, predicates: $predicates, between: $between, within: $within, first: $first) {
    totalCount
    edges { node { id within relation { id status } affirming { ${CLAIM} } denying { ${CLAIM} } } }
  }
  accounts(entities: $entities, first: $first) {
    totalCount
    edges { node { id issue difference versions { says claims { ${CLAIM} } } } }
  }
  build { hash }
}`,
  },
  {
    name: 'claims',
    title: 'Claims, filtered',
    description: `Single claims, the unit of everything. All filters are joined by and. ${CITE}`,
    input: {
      subjects: ids.optional(),
      objects: ids.optional(),
      about: ids.describe('entities as subject, object, event or place').optional(),
      predicates: ids.optional(),
      accordingTo: ids.optional(),
      voices: ids.optional(),
      polarity: z.enum(['AFFIRMED', 'DENIED']).optional(),
      kinds: ids.optional(),
      during,
      text: z.string().describe('words of the gloss').optional(),
      alongside: ids.describe('claims; gives what else rests on their passages').optional(),
      first,
    },
    document: `query Claims($subjects: [ID!], $objects: [ID!], $about: [ID!], $predicates: [String!], $accordingTo: [ID!], $voices: [ID!], $polarity: Polarity, $kinds: [String!], $during: String, $text: String, $alongside: [ID!], $first: Int) {
  claims(first: $first, filter: {
    subjects: $subjects, objects: $objects, about: $about, predicates: $predicates, accordingTo: $accordingTo,
    voices: $voices, polarity: $polarity, kinds: $kinds, during: $during, text: $text, alongside: $alongside
  }) {
    totalCount undatedCount
    edges { node { ${CLAIM} evidence { state quote } } }
  }
  build { hash }
}`,
  },
  {
    name: 'search_claims',
    title: 'Claims by words',
    description: `Claims whose gloss, keywords, names or words for relation and form are nearest to some words, endings and spellings of names aside. Nothing is read: who did what to whom has to be seen in the claims. ${CITE}`,
    input: { text: z.string().describe('words to search for, no sentence'), first },
    document: `query SearchClaims($text: String!, $first: Int) {
  searchClaims(text: $text, first: $first) { ${CLAIM} }
  build { hash }
}`,
  },
  {
    name: 'sources',
    title: 'The sources',
    description:
      'The documents that were coded: authors, publishers, dates, addresses, and for which predicates each was coded in full (only there does silence mean something).',
    input: {},
    document: `query Sources {
  sources { id title date url genre affiliation coded claimCount publisher { id name } authors { id name } }
  build { hash }
}`,
  },
  {
    name: 'search_entities',
    title: 'Find an entity by any of its names',
    description:
      'Factions, states, persons, places, organisations, blocs, events and works, by name, alias, transliteration, prefix or with a typing slip; gives the ids that the other tools take.',
    input: { search: z.string(), first },
    document: `query Search($search: String!, $first: Int) {
  entities(search: $search, first: $first) {
    totalCount
    edges { node { id name type aliases description claimCount } }
  }
  build { hash }
}`,
  },
];
