import type { Claim, Dataset, Entity, EntityType, Phrases, Predicate, Source } from '../src/claims/types.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../src/graph/knowledgeGraph.ts';

/**
 * A small world that whole-system tests share: two companies fight over a ford; two sources disagree on who backs
 * whom. It holds a contradiction between sources, one within a source, a partial denial, a nested voice, a group with
 * a member, a renamed company, a promise, a reader's comment and a predicate for which one source was not coded.
 */

const NO_PHRASES: Phrases = { verbs: [], inverse: [], negated: [], subject: [], object: [], relation: [] };
const ACTORS: readonly EntityType[] = ['faction', 'state', 'person', 'organization', 'bloc'];

function predicate(id: string, symmetric: boolean, kinds: readonly string[], objects = ACTORS): Predicate {
  const label = id.replaceAll('-', ' ');
  return {
    id,
    label,
    definition: label,
    symmetric,
    subjects: ACTORS,
    objects,
    kinds: kinds.map((kind) => ({ id: kind, definition: kind, phrases: NO_PHRASES })),
    phrases: NO_PHRASES,
  };
}

/** An entity with defaults filled in. */
export function anEntity(id: string, type: EntityType, more: Partial<Entity> = {}): Entity {
  return { id, type, name: id, aliases: [], broader: [], by: [], of: [], unnamed: false, maybe: [], ...more };
}

/** A claim with defaults filled in: the chronicle says in its own word that the crown backs the blue company. */
export function aClaim(more: Partial<Claim> = {}): Claim {
  const voice = more.voice ?? [];
  return {
    id: 'chronicle/a-claim',
    source: more.id?.split('/')[0] ?? 'chronicle',
    subject: 'crown',
    predicate: 'backs',
    object: 'blue-company',
    polarity: 'affirmed',
    certainty: 'certain',
    modality: 'actual',
    voice,
    stance: voice.length === 0 ? 'endorses' : 'reports',
    kinds: [],
    through: [],
    by: [],
    against: [],
    basis: [],
    keywords: [],
    part: 'body',
    gloss: 'A sentence.',
    evidence: [],
    review: 'single',
    ...more,
  };
}

/** A source with defaults filled in. */
export function aSource(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    authors: [],
    date: '2001-06-15',
    language: 'en',
    genre: 'report',
    coded: ['backs'],
    ...more,
  };
}

const sources: readonly Source[] = [
  aSource('chronicle', {
    title: 'The Chronicle of the Ford',
    authors: ['chronicler'],
    publisher: 'abbey',
    date: '2001-05-01',
    coded: ['backs', 'fights', 'member-of', 'succeeds'],
  }),
  aSource('gazette', {
    title: 'Harbour Gazette',
    publisher: 'harbour-office',
    coded: ['backs', 'negotiates-with', 'cited-by'],
  }),
];

const entities: readonly Entity[] = [
  anEntity('crown', 'state', { name: 'The Crown', aliases: [{ text: 'His Majesty' }] }),
  anEntity('neighbour', 'state', { name: 'The Neighbour' }),
  anEntity('blue-company', 'faction', {
    name: 'Blue Company',
    aliases: [{ text: 'الفرقة الزرقاء', language: 'ar' }],
    broader: ['companies'],
  }),
  anEntity('red-company', 'faction', { name: 'Red Company' }),
  anEntity('scarlet-company', 'faction', {
    name: 'Scarlet Company',
    aliases: [{ text: 'Jabhat al-Qirmiz' }],
  }),
  anEntity('league', 'bloc', { name: 'The League' }),
  anEntity('companies', 'bloc', { name: 'The Companies' }),
  anEntity('council', 'organization', { name: 'Town Council' }),
  anEntity('abbey', 'organization', { name: 'The Abbey' }),
  anEntity('harbour-office', 'organization', { name: 'Harbour Office' }),
  anEntity('chronicler', 'person', { name: 'The Chronicler' }),
  anEntity('miller', 'person', { name: 'The Miller' }),
  anEntity('ferryman', 'person', { name: 'The Ferryman' }),
  anEntity('envoy-1', 'person', { name: 'an envoy (1)', unnamed: true }),
  anEntity('envoy-2', 'person', { name: 'an envoy (2)', unnamed: true, maybe: ['envoy-1'] }),
  anEntity('gazette-commenter-1', 'person', { name: 'a reader (1)', unnamed: true }),
  anEntity('unnamed', 'person', { name: 'unnamed speakers', unnamed: true }),
  anEntity('ford', 'place', { name: 'The Ford', coordinates: { latitude: 36.2, longitude: 37.1 } }),
  anEntity('spring-talks', 'event', { name: 'Spring talks', when: '2001-04' }),
  anEntity('ballad', 'work', { name: 'The Ballad of the Ford' }),
  ...sources.map(({ id, title }) => anEntity(id, 'work', { name: title })),
];

const claims: readonly Claim[] = [
  aClaim({
    id: 'chronicle/crown-arms-blue',
    kinds: ['weapons', 'funding'],
    when: '2001-03',
    gloss: 'The Crown armed and paid the Blues.',
  }),
  aClaim({
    id: 'gazette/no-cannon',
    polarity: 'denied',
    kinds: ['weapons'],
    detail: 'cannon',
    gloss: 'The Crown withheld cannon.',
  }),
  aClaim({
    id: 'gazette/miller-no-arms',
    polarity: 'denied',
    kinds: ['weapons'],
    voice: ['miller'],
    gloss: 'No arms came, the Miller says.',
  }),
  aClaim({
    id: 'chronicle/ferryman-neighbour',
    subject: 'neighbour',
    object: 'red-company',
    voice: ['ferryman', 'miller'],
    kinds: ['funding'],
    gloss: 'The Neighbour pays the Reds.',
  }),
  aClaim({
    id: 'gazette/miller-neighbour',
    subject: 'neighbour',
    object: 'red-company',
    voice: ['miller'],
    stance: 'disputes',
    gloss: 'The Neighbour helps the Reds.',
  }),
  aClaim({
    id: 'gazette/not-neighbour',
    subject: 'neighbour',
    object: 'red-company',
    polarity: 'denied',
    against: ['gazette/miller-neighbour'],
    gloss: 'The Neighbour does not help the Reds.',
  }),
  aClaim({
    id: 'chronicle/neighbour-league',
    subject: 'neighbour',
    object: 'league',
    kinds: ['political'],
    when: '2000',
    gloss: 'The Neighbour favours the League.',
  }),
  aClaim({
    id: 'chronicle/red-in-league',
    subject: 'red-company',
    predicate: 'member-of',
    object: 'league',
    gloss: 'The Reds belong to the League.',
  }),
  aClaim({
    id: 'chronicle/scarlet-was-red',
    subject: 'scarlet-company',
    predicate: 'succeeds',
    object: 'red-company',
    kinds: ['renamed'],
    gloss: 'The Reds now call themselves Scarlet.',
  }),
  aClaim({
    id: 'chronicle/crown-will-arm-scarlet',
    object: 'scarlet-company',
    modality: 'planned',
    gloss: 'The Crown promises to arm the Scarlet.',
  }),
  aClaim({
    id: 'chronicle/red-fights-blue',
    subject: 'red-company',
    predicate: 'fights',
    object: 'blue-company',
    kinds: ['battle'],
    when: '2001-04-12',
    where: 'ford',
    gloss: 'Red attacked Blue at the ford.',
  }),
  aClaim({
    id: 'gazette/talks',
    subject: 'red-company',
    predicate: 'negotiates-with',
    object: 'blue-company',
    kinds: ['talks'],
    event: 'spring-talks',
    when: '2001-04',
    gloss: 'Red and Blue talked in spring.',
  }),
  aClaim({
    id: 'gazette/comment',
    subject: 'crown',
    object: 'red-company',
    voice: ['gazette-commenter-1'],
    part: 'comment',
    gloss: 'The Crown pays the Reds too.',
  }),
  aClaim({
    id: 'gazette/cites-miller',
    subject: 'miller',
    predicate: 'cited-by',
    object: 'gazette',
    kinds: ['quoted'],
    gloss: 'The Miller is quoted.',
  }),
  aClaim({
    id: 'gazette/council-blue',
    subject: 'council',
    voice: ['envoy-1'],
    gloss: 'The Council backs the Blues, an envoy says.',
  }),
  aClaim({
    id: 'gazette/council-blue-again',
    change: 'increased',
    subject: 'council',
    voice: ['envoy-2'],
    certainty: 'probable',
    gloss: 'The Council seems to back the Blues, an envoy says.',
  }),
];

/** The dataset of the world. */
export const world: Dataset = {
  vocabulary: {
    predicates: [
      predicate('backs', false, ['weapons', 'funding', 'training', 'political', 'unknown']),
      predicate('fights', false, ['battle', 'siege']),
      predicate('negotiates-with', true, ['talks', 'refusal']),
      predicate('member-of', false, ['member']),
      predicate('succeeds', false, ['renamed', 'splinter']),
      predicate('cited-by', false, ['quoted', 'note'], ['work']),
    ],
    genres: [{ id: 'report', definition: 'report' }],
  },
  entities,
  sources,
  claims,
  accounts: [
    {
      id: 'spring-at-the-ford',
      issue: 'Whether the companies fought or talked that spring.',
      difference: 'act',
      versions: [
        { says: 'They fought at the ford.', claims: ['chronicle/red-fights-blue'] },
        { says: 'They talked.', claims: ['gazette/talks'] },
      ],
    },
  ],
};

/** The knowledge graph of the world. */
export function worldGraph(more: Partial<Dataset> = {}): KnowledgeGraph {
  return buildKnowledgeGraph({ ...world, ...more }, 'f'.repeat(64));
}
