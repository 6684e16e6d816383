import type { Certainty, Entity, Modality, Predicate, Source, Stance } from '../../src/claims/types.ts';
import { UNNAMED } from '../../src/claims/types.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { powerLaw } from './powerLaw.ts';
import { pick, pickByShare, type Random, shuffled, wholeBelow } from './random.ts';
import { drawTime } from './times.ts';
import { drawTriples } from './triples.ts';

/** How much of all claims is what. The rest of each is the default. */
const DENIED_SHARE = 0.06;
const DATED_SHARE = 0.6;
const KINDS_SHARE = 0.7;
const NARROWED_SHARE = 0.05;
const UNNAMED_SHARE = 0.05;
const SECOND_ANCHOR_SHARE = 0.1;

const CHAIN_LENGTHS: readonly (readonly [number, number])[] = [
  [0, 55],
  [1, 30],
  [2, 12],
  [3, 3],
];
/** What is disputed is denied beside it, in the source's own word: that makes another 2 % of denials, 8 % in all. */
const STANCES: readonly (readonly [Stance, number])[] = [
  ['reports', 85],
  ['endorses', 10],
  ['disputes', 5],
];
const CERTAINTIES: readonly (readonly [Certainty, number])[] = [
  ['certain', 80],
  ['probable', 15],
  ['possible', 5],
];
const MODALITIES: readonly (readonly [Modality, number])[] = [
  ['actual', 94],
  ['planned', 3],
  ['hypothetical', 2],
  ['normative', 1],
];

/** Of what claims are made. Entities are those that claims may name, the works that sources are left out. */
export interface Ingredients {
  readonly predicates: readonly Predicate[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** So many records, by source, within one in the order of the text. No two of a source say the same. */
export function generateRecords(
  random: Random,
  count: number,
  ingredients: Ingredients,
): readonly ClaimRecord[] {
  const { entities, predicates, sources } = ingredients;
  const triples = drawTriples(random, count, { entities, predicates });
  const sourcesByRank = shuffled(random, sources.length);
  const speakers = entities.filter(({ type }) => type === 'person' || type === 'organization');
  const speakersByRank = shuffled(random, speakers.length);
  const [drawSourceRank, drawSpeakerRank] = [powerLaw(sources.length), powerLaw(speakers.length)];
  const drawSpeaker = (): string =>
    random() < UNNAMED_SHARE ? UNNAMED : speakers[speakersByRank[drawSpeakerRank(random)]!]!.id;

  const said = new Set<string>();
  const bySource = sources.map((): ClaimRecord[] => []);
  const add = (source: number, draft: Draft): boolean => {
    const key = keyOf(source, draft);
    if (said.has(key)) return false;
    said.add(key);
    const ofSource = bySource[source]!;
    ofSource.push(recordOf(random, { slug: sources[source]!.id, place: ofSource.length, draft, entities }));
    return true;
  };
  for (let claim = 0; claim < count;) {
    const [subject, object] = [entities[triples.subjects[claim]!]!, entities[triples.objects[claim]!]!];
    const relation = { subject, predicate: predicates[triples.predicates[claim]!]!, object };
    const source = sourcesByRank[drawSourceRank(random)]!;
    const wording = drawWording(random, drawSpeaker);
    const isLast = claim === count - 1;
    if ((isLast && wording.stance === 'disputes') || !add(source, { ...relation, ...wording })) continue;
    claim += 1;
    if (wording.stance === 'disputes' && add(source, { ...relation, polarity: 'denied' })) claim += 1;
  }
  return bySource.flat();
}

/** By whom and how it is said; what is absent is the default. */
type Wording = Pick<ClaimRecord, 'polarity' | 'certainty' | 'modality' | 'voice' | 'stance' | 'when'>;

type Draft = Wording & {
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
};

function drawWording(random: Random, drawSpeaker: () => string): Wording {
  const denied = random() < DENIED_SHARE;
  const certainty = pickByShare(random, CERTAINTIES);
  const modality = pickByShare(random, MODALITIES);
  const length = pickByShare(random, CHAIN_LENGTHS);
  const voice = [...new Set(Array.from({ length }, drawSpeaker))];
  const drawn = voice.length === 0 ? 'endorses' : pickByShare(random, STANCES);
  const stance = drawn === 'disputes' && denied ? 'reports' : drawn;
  return {
    ...(denied && { polarity: 'denied' }),
    ...(certainty !== 'certain' && { certainty }),
    ...(modality !== 'actual' && { modality }),
    ...(voice.length > 0 && { voice }),
    ...(voice.length > 0 && stance !== 'reports' && { stance }),
    ...(!denied && random() < DATED_SHARE && { when: drawTime(random) }),
  };
}

/** What tells the claims of a source apart; the ends of a symmetric predicate in either order are the same. */
function keyOf(source: number, { subject, predicate, object, ...wording }: Draft): string {
  const ends = [subject.id, object.id];
  if (predicate.symmetric) ends.sort();
  return JSON.stringify([source, predicate.id, ...ends, wording]);
}

interface Placed {
  readonly slug: string;
  readonly place: number;
  readonly draft: Draft;
  readonly entities: readonly Entity[];
}

function recordOf(random: Random, { slug, place, draft, entities }: Placed): ClaimRecord {
  const { subject, predicate, object, ...wording } = draft;
  const denied = wording.polarity === 'denied';
  const verb = denied ? `(denied) ${predicate.label}` : predicate.label;
  return {
    source: slug,
    id: `c${String(place).padStart(6, '0')}`,
    subject: subject.id,
    predicate: predicate.id,
    object: object.id,
    ...wording,
    ...(!denied && narrowing(random, predicate, entities)),
    gloss: `${subject.name} ${verb} ${object.name}, as passage ${place} of ${slug} has it.`,
    evidence: drawAnchors(random, place),
  };
}

/** What narrows an affirmation. Denials are never narrowed: each meets every affirmation of its relation. */
function narrowing(random: Random, { kinds }: Predicate, entities: readonly Entity[]): Partial<ClaimRecord> {
  const drawn = kinds.length > 0 && random() < KINDS_SHARE ? [pick(random, kinds).id] : [];
  if (drawn.length > 0 && drawn[0] !== 'unknown' && random() < 0.2) {
    const second = pick(random, kinds).id;
    if (second !== 'unknown' && second !== drawn[0]) drawn.push(second);
  }
  return {
    ...(drawn.length > 0 && { kinds: drawn }),
    ...(random() < NARROWED_SHARE && { detail: `detail ${wholeBelow(random, 1000)}` }),
    ...(random() < NARROWED_SHARE && placeAmong(random, entities)),
  };
}

function placeAmong(random: Random, entities: readonly Entity[]): Pick<ClaimRecord, 'where'> {
  const entity = pick(random, entities);
  return entity.type === 'place' ? { where: entity.id } : {};
}

const LETTERS_PER_CLAIM = 400;

function drawAnchors(random: Random, place: number): ClaimRecord['evidence'] {
  const first = drawAnchor(random, place * LETTERS_PER_CLAIM);
  return random() < SECOND_ANCHOR_SHARE ? [first, drawAnchor(random, first.at + LETTERS_PER_CLAIM)] : [first];
}

function drawAnchor(random: Random, from: number): ClaimRecord['evidence'][number] {
  const word = (): number => wholeBelow(random, 2 ** 32);
  const hex = (number: number): string => number.toString(16).padStart(8, '0');
  return {
    at: from + wholeBelow(random, LETTERS_PER_CLAIM / 2),
    letters: 30 + wholeBelow(random, 170),
    check: word(),
    hash: hex(word()) + hex(word()),
  };
}
