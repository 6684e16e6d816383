import type { Anchor } from '../evidence/anchor.ts';

/**
 * The domain values. All are plain and readonly. Ids are strings; lists are never absent, only empty.
 * Words and values follow `docs/codebook.md`.
 */

/** The fixed types an entity can have; an entity has exactly one. */
export const ENTITY_TYPES = [
  'faction',
  'state',
  'person',
  'place',
  'organization',
  'bloc',
  'event',
  'work',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Whether the voice says that the relation holds or that it does not. */
export const POLARITIES = ['affirmed', 'denied'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How sure the last voice of the chain words it (FactBank: Saurí & Pustejovsky 2009). */
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether the relation is said to be, to be planned, to be conceivable, or to be wanted. */
export const MODALITIES = ['actual', 'planned', 'hypothetical', 'normative'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a source does with a claim: own-voice claims endorse; attributed ones report unless coded otherwise. */
export const STANCES = ['endorses', 'reports', 'disputes'] as const;
export type Stance = (typeof STANCES)[number];

/** Where in the document a claim stands. Comments never decide a verdict. */
export const PARTS = ['body', 'note', 'comment'] as const;
export type Part = (typeof PARTS)[number];

/** What becomes of a relation. */
export const CHANGES = ['started', 'increased', 'reduced', 'ended', 'threatened'] as const;
export type Change = (typeof CHANGES)[number];

/** The values that a field of a claim may have, for the fields with a closed list of them. */
export const CLOSED_LISTS = {
  polarity: POLARITIES,
  certainty: CERTAINTIES,
  modality: MODALITIES,
  stance: STANCES,
  part: PARTS,
  change: CHANGES,
} as const;

/**
 * How a claim was reviewed: `agreed` where independent codings of the source have it alike, `adjudicated` where they
 * have it but differ in a field, `single` where one lacks it or none was made.
 */
export const REVIEWS = ['agreed', 'adjudicated', 'single'] as const;
export type Review = (typeof REVIEWS)[number];

/** The reserved voice for "some say" and "allegedly". It is an entity of type person in every dataset. */
export const UNNAMED = 'unnamed';

/** Another spelling or name of an entity; `language` and `script` are BCP 47 subtags, absent for English. */
export interface Alias {
  readonly text: string;
  readonly language?: string;
  readonly script?: string;
}

/** Degrees, WGS 84, as ISO 6709 orders them. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** An actor, place, happening or cited text. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** True where the name is a plural, so that a verb after it is one too. Grammar alone: no part of the build hash. */
  readonly plural?: boolean;
  readonly aliases: readonly Alias[];
  readonly description?: string;
  /** Groupings of ours that contain this entity: our structuring, never a claim. */
  readonly broader: readonly string[];
  readonly wikidata?: string;
  readonly coordinates?: Coordinates;
  /** ISO 3166-1 alpha-2, for states. */
  readonly iso3166?: string;
  /** EDTF: when an event took place or a work was published. */
  readonly when?: string;
  /** Authors of a work. */
  readonly by: readonly string[];
  /** Publishers of a work. */
  readonly of: readonly string[];
  /** True for a speaker whom a source leaves unnamed ("a Western diplomat"). */
  readonly unnamed: boolean;
  /** Unnamed speakers of the same source that may be the same person as this one. */
  readonly maybe: readonly string[];
}

/** The text a source was coded from: SHA-256 (hex) of the file and its number of letters. */
export interface CodedText {
  readonly sha256: string;
  readonly letters: number;
}

/** A document that was coded. Its slug is also the id of an entity of type work. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** EDTF. */
  readonly date: string;
  readonly url?: string;
  readonly archive?: string;
  /** BCP 47. */
  readonly language: string;
  readonly genre: string;
  readonly affiliation?: string;
  /** Predicates for which the source is coded in full: without a claim it is silent only on these. */
  readonly coded: readonly string[];
  readonly text?: CodedText;
  readonly expect?: { readonly lowest: number; readonly highest: number };
}

/** One statement, in one source, by one voice, that a typed relation does or does not hold between two entities. */
export interface Claim {
  /** `<slug>/<id>`. */
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly modality: Modality;
  /** First utterer first, without the source; empty is the source's own voice. */
  readonly voice: readonly string[];
  readonly stance: Stance;
  readonly kinds: readonly string[];
  readonly through: readonly string[];
  readonly by: readonly string[];
  readonly event?: string | undefined;
  readonly detail?: string | undefined;
  readonly change?: Change | undefined;
  /** Global ids of the claims that a denial is directed at. */
  readonly against: readonly string[];
  readonly basis: readonly string[];
  readonly part: Part;
  /** EDTF. */
  readonly when?: string | undefined;
  readonly where?: string | undefined;
  readonly gloss: string;
  /** Words by which readers look for it and that its gloss and names lack. They say nothing: claims are found by them. */
  readonly keywords: readonly string[];
  /** Where in the text it stands, the clearest passage first. */
  readonly evidence: readonly Anchor[];
  readonly note?: string | undefined;
  /** Worked out from the codings beside the claims; no part of the build hash. */
  readonly review: Review;
}

/**
 * In what the versions of an account differ: what was done, in which form, when, between whom, or who the actors are
 * (their name, nature or allegiance).
 */
export const ACCOUNT_DIFFERENCES = ['act', 'kind', 'time', 'parties', 'identity'] as const;
export type AccountDifference = (typeof ACCOUNT_DIFFERENCES)[number];

/** A curated question on which claims give incompatible versions without denying each other. */
export interface Account {
  readonly id: string;
  /** One sentence of ours: what the versions differ on. */
  readonly issue: string;
  readonly difference: AccountDifference;
  /** Two or more, in the order in which they are to be read. */
  readonly versions: readonly AccountVersion[];
  readonly note?: string;
}

/** One of the versions that stand against each other. */
export interface AccountVersion {
  /** What these claims say, in one sentence of ours. */
  readonly says: string;
  /** Global ids of the claims that say so, at least one. */
  readonly claims: readonly string[];
}

/** A relation type: which entities it may join, and the kinds that qualify it. */
export interface Predicate {
  readonly id: string;
  /** As it follows the name of a subject. */
  readonly label: string;
  /** The label after a subject whose name is a plural, where it differs. Grammar alone: no part of the build hash. */
  readonly plural?: string;
  readonly definition: string;
  /** Subject and object are interchangeable. */
  readonly symmetric: boolean;
  readonly subjects: readonly EntityType[];
  readonly objects: readonly EntityType[];
  readonly kinds: readonly Kind[];
  readonly phrases: Phrases;
}

/** A qualifier of a predicate, e.g. the form of support. */
export interface Kind {
  readonly id: string;
  readonly definition: string;
  readonly phrases: Phrases;
}

/** A genre of source. */
export interface Genre {
  readonly id: string;
  readonly definition: string;
}

/** The words by which questions in English name a predicate or a kind, uninflected. */
export interface Phrases {
  /** Verbs of which the grammatical subject is the claim's subject: "back". */
  readonly verbs: readonly string[];
  /** Verbs of which the grammatical subject is the claim's object: "cite", for cited-by. */
  readonly inverse: readonly string[];
  /** Verbs that say that the relation does not hold: "abandon", for backs. */
  readonly negated: readonly string[];
  /** Nouns for the subject: "backer". */
  readonly subject: readonly string[];
  /** Nouns for the object: "client". */
  readonly object: readonly string[];
  /** Nouns for the relation itself, or for what passes in it: "support", "weapons". */
  readonly relation: readonly string[];
}

/** The words of the dataset. */
export interface Vocabulary {
  readonly predicates: readonly Predicate[];
  readonly genres: readonly Genre[];
}

/** Everything that the files of a dataset say, checked, with defaults filled in. Records are sorted by id. */
export interface Dataset extends DatasetInSequence {
  readonly claims: readonly Claim[];
}

/** A dataset whose claims are visited once, one after the other, by whoever builds from it. */
export interface DatasetInSequence {
  readonly vocabulary: Vocabulary;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: ClaimSequence;
  readonly accounts: readonly Account[];
}

/** Claims of a known number: a list, or what makes each as it is asked for, so that a million need not be held at once. */
export interface ClaimSequence extends Iterable<Claim> {
  readonly length: number;
}
