import type { EntityType } from '../../claims/types.ts';
import type { Polarity } from '../../claims/types.ts';
import type { Certainty } from '../../claims/types.ts';
import type { Modality } from '../../claims/types.ts';
import type { Stance } from '../../claims/types.ts';
import type { Part } from '../../claims/types.ts';
import type { AccountDifference } from '../../claims/types.ts';
import type { Gap } from '../../queries/gaps.ts';
import type { Review } from '../../claims/types.ts';
import type { Change } from '../../claims/types.ts';
import type { VerdictWord as Verdict } from '../../claims/verdict.ts';
import type { Status as RelationStatus } from '../../claims/status.ts';
import type { UnheardReason } from '../../claims/silence.ts';
import type { ClaimOrder } from '../../queries/claims.ts';
import type { TimeUnit } from '../../queries/unitOf.ts';
import type { EvidenceState } from '../enumTypes.ts';
import type { Overlap } from '../../queries/relationOverlap.ts';
import type { TextState } from '../enumTypes.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityParent, Predicate as PredicateParent, Source as SourceParent } from '../../claims/types.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { RelationAnswer, DisputeAnswer } from '../../queries/relationAnswer.ts';
import type { BackingAnswer } from '../../queries/backing.ts';
import type { VerdictAnswer } from '../../queries/verdictAnswer.ts';
import type { Answer as AnswerParent, Understood as UnderstoodParent } from '../../ask/ask.ts';
import type { HardeningAnswer } from '../../queries/hardenings.ts';
import type { SharedWork as SharedWorkParent } from '../../queries/sharedWorks.ts';
import type { EventAnswer as EventAnswerParent, EventTelling as EventTellingParent } from '../../queries/event.ts';
import type { GapAnswer as GapAnswerParent } from '../../queries/gaps.ts';
import type { AccountAnswer, VersionAnswer } from '../../queries/accounts.ts';
import type { PlaceAnswer as PlaceAnswerParent } from '../../queries/places.ts';
import type { AgreementAnswer } from '../../queries/agreement.ts';
import type { DrawnRelation as DrawnRelationParent } from '../../queries/subgraph.ts';
import type { EvidenceParent } from '../evidenceParent.ts';
import type { AnchorCounts } from '../../evidence/attachedTexts.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A JSON value, written as such. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type Query = {
  /**
   * Who backed whom: one node per pair of backer and backed. Direct ones first, most sources first, then by names;
   * then inferred ones. Empty when no claim of support matches.
   */
  readonly backing: BackingConnection;
  /** Every claim, filtered. Comments are included and marked by `part`. Empty when none matches. */
  readonly claims: ClaimConnection;
  /** One claim by its global id `<slug>/<id>`; NOT_FOUND when there is none. */
  readonly claim: Claim;
  /**
   * Claims nearest to a text in words, the nearest first: words of glosses, keywords and notes, names in any spelling, of those who
   * speak too, and words for relations and forms, endings aside. At least half as near as the nearest one, and with two words of
   * the text, if it has two, unless `share` and `least` ask for other numbers. The text is not read: who did what to whom is not
   * looked at. At most 10,000 claims are searched.
   */
  readonly searchClaims: ReadonlyArray<Claim>;
  /**
   * One relation and what every source says of it, silence included. Never null for known ids: status NO_CLAIM where
   * nobody says anything. The ends of a symmetric predicate may be given in either order.
   */
  readonly relation: Relation;
  /** Several relations at once, in the order of their ids; NOT_FOUND for ids of unknown ends or predicates, as in `relation`. */
  readonly relations: ReadonlyArray<Relation>;
  /** Entities, found by any of their names, by prefix and with a typing slip, best match first; without `search` all, by name. */
  readonly entities: EntityConnection;
  /** One entity by its id; NOT_FOUND with near-misses when there is none. */
  readonly entity: Entity;
  /** All sources, by date, then slug. */
  readonly sources: ReadonlyArray<Source>;
  /** One source by its slug; NOT_FOUND with near-misses when there is none. */
  readonly source: Source;
  /** What the explorer draws: entities and bundled relations, capped at `limit` relations, those with the most sources first. */
  readonly subgraph: Subgraph;
  /**
   * Pairs of claims of which one denies what the other affirms, most sources in the relation first, then by id. Pairs
   * inside one source are left out unless asked for.
   */
  readonly disputes: DisputeConnection;
  /**
   * Rival accounts: curated questions on which claims give versions that cannot all be so, though none denies another.
   * Those with the most sources first, then by id.
   */
  readonly accounts: AccountConnection;
  /** One account by its id; NOT_FOUND with near-misses when there is none. */
  readonly account: Account;
  /** How far each two sources agree on the relations of which both speak; pairs in the order of sources. */
  readonly agreement: ReadonlyArray<Agreement>;
  /**
   * Chains of relations between two entities, the shortest first, then those with the most sources, then by ids. Direction
   * is ignored; each step has at least one affirmed actual claim that meets the filters, comments left out. Cited-by and
   * located-in take part only when named in `predicates`. Empty when there is no chain.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Number of claims per unit of time and predicate. A claim counts once, at the earliest day on which it may begin. */
  readonly timeline: Timeline;
  /**
   * Places on the map: entities with coordinates that claims name as subject, object or the place where it happened, most
   * claims first, then by id. A claim counts once at each place that it names. Empty when no claim that matches names one.
   */
  readonly places: PlaceConnection;
  /**
   * Claims that a source makes in its own word with more certainty than what they rest on: an attributed claim of the same
   * relation and polarity in the same source, or any in a source that it cites, times possibly overlapping. By relation.
   */
  readonly hardenings: HardeningConnection;
  /** Works that two or more sources cite or give as ground, those with the most sources first: what they say on its ground has one origin. */
  readonly sharedWorks: ReadonlyArray<SharedWork>;
  /** Everything said of one event, source beside source, with the differences in date and parties; NOT_FOUND for an unknown id. */
  readonly event: EventAnswer;
  /** A reading list: relations that somebody affirms and of which something is wanting, most gaps first, then by id. */
  readonly gaps: GapConnection;
  /**
   * A question in plain English, answered from the claims alone, without any language model. The reading is echoed, so that
   * a misreading shows. What is no known sentence is searched for what was recognised in it, and marked as `loose`; what
   * cannot be read at all is said in `problem`, never guessed.
   */
  readonly ask: Answer;
  /** The vocabulary of the dataset: predicates with their definitions, ends and kinds. */
  readonly vocabulary: Vocabulary;
  /** What was built, and from what. */
  readonly build: Build;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryBackingArgs = {
  to?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  during?: InputMaybe<Scalars['String']['input']>;
  certainly?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  members?: InputMaybe<Scalars['Boolean']['input']>;
  comments?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QuerySearchClaimsArgs = {
  text: Scalars['String']['input'];
  filter?: InputMaybe<ClaimFilter>;
  least?: InputMaybe<Scalars['Int']['input']>;
  share?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryRelationArgs = {
  subject: Scalars['ID']['input'];
  predicate: Scalars['String']['input'];
  object: Scalars['ID']['input'];
  comments?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryRelationsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  comments?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryEntitiesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QuerySubgraphArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  during?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ReadonlyArray<RelationStatus>>;
  comments?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryDisputesArgs = {
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  comments?: InputMaybe<Scalars['Boolean']['input']>;
  during?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryAccountsArgs = {
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  differences?: InputMaybe<ReadonlyArray<AccountDifference>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryAgreementArgs = {
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  during?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryTimelineArgs = {
  filter?: InputMaybe<ClaimFilter>;
  by?: InputMaybe<TimeUnit>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryPlacesArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryHardeningsArgs = {
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryGapsArgs = {
  gaps?: InputMaybe<ReadonlyArray<Gap>>;
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hearsay answers who backed (fought, negotiated with, cited …) whom, according to which source, and who says otherwise.
 * Every answer is computed from claims: a claim is one statement, in one source, by one voice. The API is read-only.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};

export type { EntityType };

export type { Polarity };

export type { Certainty };

export type { Modality };

export type { Stance };

export type { Part };

export type { Review };

export type { Change };

export type { Verdict };

export type { RelationStatus };

export type { UnheardReason };

export type { ClaimOrder };

export type { EvidenceState };

export type { TextState };

/** Parts are ANDed, members of a list ORed. Null is no filter, `[]` matches nothing. Unknown ids, predicates and kinds are NOT_FOUND. */
export type ClaimFilter = {
  /** Entity ids; match either end of a symmetric predicate. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entity ids; match either end of a symmetric predicate. */
  readonly objects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entity ids that are subject or object. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entity ids that are subject, object, event or place. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of entities with any part in a claim: subject, object, event or place, through whom it was done, and who speaks, the source's authors and publisher among them. */
  readonly involves?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of events that claims are part of. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entity ids; both ends are among them. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Types of the subject; match either end of a symmetric predicate. */
  readonly subjectTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Types of the object; match either end of a symmetric predicate. */
  readonly objectTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Predicate ids. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Slugs of sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of sources, voices, authors or publishers, as in `backing`. */
  readonly accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Entity ids that stand in the chain of voices. */
  readonly voices?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: only the source's own voice; false: only attributed claims. */
  readonly ownVoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: another source than the claim's speaks of its relation, too, or, for a reader's comment, any source; false: none does. What comments say does not count. */
  readonly elsewhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** Affirmed or denied. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Certainties. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Modalities. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Changes of the relation that a claim speaks of. */
  readonly change?: InputMaybe<ReadonlyArray<Change>>;
  /** Stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Parts of the document. */
  readonly parts?: InputMaybe<ReadonlyArray<Part>>;
  /** How the claims were reviewed. */
  readonly review?: InputMaybe<ReadonlyArray<Review>>;
  /** Kinds; a claim matches if it has any of them. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** EDTF; the time the claim speaks of possibly overlaps it. Matches for lack of a date only are listed last. */
  readonly during?: InputMaybe<Scalars['String']['input']>;
  /** With `during`: only certain overlaps. Default: false. */
  readonly certainly?: InputMaybe<Scalars['Boolean']['input']>;
  /** A unit of `timeline`, a month `2016-12` or a year `2016`: claims that it counts there; or `undated` or `coarser`: those that it counts in no month, for want of a date or with one that spans several. */
  readonly begins?: InputMaybe<Scalars['String']['input']>;
  /** A place id; matches claims that name this very place, not what lies in it. */
  readonly where?: InputMaybe<Scalars['ID']['input']>;
  /** A place id; matches claims that name as their place this one, or one that lies in it by claims that nobody disputes, in any number of steps. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of claims; matches the other claims that rest on the same passages, or on passages that overlap theirs. */
  readonly alongside?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the gloss, all of them, in any order; prefixes match. Words in quotation marks stand whole, in that order. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Relay page information. */
export type PageInfo = {
  /** Whether something follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of backings. */
export type BackingConnection = {
  /** Number of nodes over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of nodes that match `during` only because their claims lack a date; they are listed last of their group. */
  readonly undatedCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<BackingEdge>;
};

/** One backing with its cursor. */
export type BackingEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The backing. */
  readonly node: Backing;
};

/** A backer, a backed one, and what every source says of the two. */
export type Backing = {
  /** `<subject>:backs:<object>`; inferred ones end in `#via-<entity>`. */
  readonly id: Scalars['ID']['output'];
  /** The backer. */
  readonly subject: Entity;
  /** Always `backs`. */
  readonly predicate: Scalars['String']['output'];
  /** The backed. */
  readonly object: Entity;
  /** Status of the whole relation, whatever the filter. */
  readonly status: RelationStatus;
  /** The status in words, with numbers of sources, origins, contradictions and silence. */
  readonly summary: Scalars['String']['output'];
  /** Union over the affirming actual claims, in the order of the vocabulary. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** Where the word comes from. */
  readonly origins: Origins;
  /** Member-of claims that lead from the asked entity to this one; empty for direct ones and where only `broader` leads there. */
  readonly inferredThrough: ReadonlyArray<Claim>;
  /** The entity that stands in for the asked one (for `to`, where both ends are inferred); null for direct ones. */
  readonly inferredBy?: Maybe<Entity>;
  /** True if the way there uses a grouping of ours (`broader`), which is never a claim. */
  readonly inferredByGrouping: Scalars['Boolean']['output'];
  /** One per source that says anything, by date, then slug. */
  readonly verdicts: ReadonlyArray<SourceVerdict>;
  /** Number of silent sources. */
  readonly silentCount: Scalars['Int']['output'];
  /** Sources coded for this predicate that say nothing, by date, then slug. */
  readonly silent: ReadonlyArray<Source>;
  /** Sources without a claim that cannot count as silent. */
  readonly unheard: ReadonlyArray<Unheard>;
};


/** A backer, a backed one, and what every source says of the two. */
export type BackingSilentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A backer, a backed one, and what every source says of the two. */
export type BackingUnheardArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The known first voices behind the affirming actual claims of a relation (all actual claims where none affirms). */
export type Origins = {
  /** Smallest number of known origins; unnamed speakers count as few as they can be, "some say" as none. */
  readonly known: Scalars['Int']['output'];
  /** Largest number: counts every speaker that may be a different person. */
  readonly atMost: Scalars['Int']['output'];
  /** The known origins, by name. */
  readonly names: ReadonlyArray<Entity>;
  /** Works on which several of the sources rest, which therefore share an origin. */
  readonly sharedWorks: ReadonlyArray<Entity>;
};

/** What one source says about one relation, with its claims. */
export type SourceVerdict = {
  /** The verdict. */
  readonly verdict: Verdict;
  /** True if what it denies is narrowed by kind, event or detail. */
  readonly partial: Scalars['Boolean']['output'];
  /** What the partial denials are narrowed to, in words, e.g. "weapons: anti-aircraft weapons"; empty unless `partial`. */
  readonly denies: ReadonlyArray<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
  /** Its claims on the relation, own voice first, in the order of the text. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A source without a claim on a relation that cannot count as silent. */
export type Unheard = {
  /** The source. */
  readonly source: Source;
  /** Why it does not count. */
  readonly why: UnheardReason;
};

/** All claims with the same subject, predicate and object, bundled; unordered ends for symmetric predicates. */
export type Relation = {
  /** `<subject>:<predicate>:<object>`; ends sorted for symmetric predicates. */
  readonly id: Scalars['ID']['output'];
  /** Subject; for symmetric predicates the first by id. */
  readonly subject: Entity;
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** The predicate's label as it follows the subject's name: in the plural where that is one. */
  readonly verb: Scalars['String']['output'];
  /** Object; for symmetric predicates the second by id. */
  readonly object: Entity;
  /** What all sources together leave. */
  readonly status: RelationStatus;
  /** The status in words, with numbers of sources, origins, contradictions and silence. */
  readonly summary: Scalars['String']['output'];
  /** Number of sources that speak of the relation or are silent on it; those not coded for it are left out. */
  readonly searched: Scalars['Int']['output'];
  /** Union over the affirming actual claims, in the order of the vocabulary. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** Where the word comes from. */
  readonly origins: Origins;
  /** One per source that says anything, by date, then slug. */
  readonly verdicts: ReadonlyArray<SourceVerdict>;
  /** Number of silent sources. */
  readonly silentCount: Scalars['Int']['output'];
  /** Sources coded for this predicate that say nothing, by date, then slug. */
  readonly silent: ReadonlyArray<Source>;
  /** Sources without a claim that cannot count as silent. */
  readonly unheard: ReadonlyArray<Unheard>;
  /** Relations of neighbouring pairs (renamed, members, groups, our groupings) of which a silent source speaks. */
  readonly near: ReadonlyArray<Relation>;
  /** Pairs of claims of which one denies what the other affirms. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** Number of sources with a claim; comments left out. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Number of claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of denying actual claims. */
  readonly deniedCount: Scalars['Int']['output'];
  /** A sentence to quote, with sources, voices, claim ids and build hash; empty for NO_CLAIM. */
  readonly citation: Scalars['String']['output'];
};


/** All claims with the same subject, predicate and object, bundled; unordered ends for symmetric predicates. */
export type RelationVerdictsArgs = {
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** All claims with the same subject, predicate and object, bundled; unordered ends for symmetric predicates. */
export type RelationSilentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All claims with the same subject, predicate and object, bundled; unordered ends for symmetric predicates. */
export type RelationUnheardArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of disputes. */
export type DisputeConnection = {
  /** Number of disputes over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<DisputeEdge>;
};

/** One dispute with its cursor. */
export type DisputeEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: Dispute;
};

/** A pair of claims of which one denies what the other affirms. */
export type Dispute = {
  /** `<affirming id>~<denying id>`. */
  readonly id: Scalars['ID']['output'];
  /** The relation on which they differ. */
  readonly relation: Relation;
  /** The claim that affirms. */
  readonly affirming: Claim;
  /** The claim that denies. */
  readonly denying: Claim;
  /** True if both stand in one source: an article against the voice it quotes, or against itself. */
  readonly within: Scalars['Boolean']['output'];
  /** How the surer of its claims lies to the time asked about; null where disputes were not asked for with `during`. */
  readonly overlap?: Maybe<Overlap>;
};

export type { AccountDifference };

/** A page of accounts. */
export type AccountConnection = {
  /** Number of accounts over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<AccountEdge>;
};

/** One account with its cursor. */
export type AccountEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** A curated question on which claims give incompatible versions without denying each other. */
export type Account = {
  /** Kebab-case id, unique among accounts. */
  readonly id: Scalars['ID']['output'];
  /** What the versions differ on, in one sentence of the curators. */
  readonly issue: Scalars['String']['output'];
  /** In what they differ. */
  readonly difference: AccountDifference;
  /** Two or more, in the order in which they are to be read. */
  readonly versions: ReadonlyArray<AccountVersion>;
  /** A remark of the curators; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** One of the versions that stand against each other. */
export type AccountVersion = {
  /** What its claims say, in one sentence of the curators. */
  readonly says: Scalars['String']['output'];
  /** The claims that say so, at least one. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A page of hardenings. */
export type HardeningConnection = {
  /** Number of hardenings over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<HardeningEdge>;
};

/** One hardening with its cursor. */
export type HardeningEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The hardening. */
  readonly node: Hardening;
};

/** A claim in a source's own word that is more certain than what it rests on. */
export type Hardening = {
  /** `<own id>~<other id>`. */
  readonly id: Scalars['ID']['output'];
  /** The claim in the source's own word. */
  readonly own: Claim;
  /** The less certain claim that it rests on. */
  readonly restsOn: Claim;
};

/** A work on which several sources rest. */
export type SharedWork = {
  /** The work. */
  readonly work: Entity;
  /** Sources that cite it or give it as ground, by date, then slug. */
  readonly sources: ReadonlyArray<Source>;
  /** Claims for which it is given as ground; empty where it is only cited. */
  readonly claims: ReadonlyArray<Claim>;
};

/** Everything said of one event. */
export type EventAnswer = {
  /** The event. */
  readonly event: Entity;
  /** One per source that speaks of it, by date, then slug; comments left out. */
  readonly tellings: ReadonlyArray<EventTelling>;
  /** Dates that claims give, earliest first. */
  readonly dates: ReadonlyArray<EventDate>;
  /** Everybody who is said to take part, those with the most sources first, then by id. */
  readonly parties: ReadonlyArray<EventParty>;
  /** Whether sources that date it do so differently. */
  readonly datesDiffer: Scalars['Boolean']['output'];
  /** Whether the sources that speak of it name different parties. */
  readonly partiesDiffer: Scalars['Boolean']['output'];
  /** Rival accounts about it. */
  readonly accounts: ReadonlyArray<Account>;
};

/** What one source tells of an event. */
export type EventTelling = {
  /** The source. */
  readonly source: Source;
  /** Its claims, in the order of the text. */
  readonly claims: ReadonlyArray<Claim>;
  /** Dates that it gives, in EDTF. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  /** The ends of its claims, by id. */
  readonly parties: ReadonlyArray<Entity>;
};

/** A date of an event, with the claims that give it. */
export type EventDate = {
  /** EDTF. */
  readonly when: Scalars['String']['output'];
  /** The claims. */
  readonly claims: ReadonlyArray<Claim>;
};

/** Somebody who is said to take part in an event. */
export type EventParty = {
  /** Who. */
  readonly entity: Entity;
  /** The sources that say so. */
  readonly sources: ReadonlyArray<Source>;
};

export type { Gap };

/** A page of gaps. */
export type GapConnection = {
  /** Number of relations over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<GapEdge>;
};

/** One relation with its gaps and cursor. */
export type GapEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The relation and what is wanting. */
  readonly node: GapAnswer;
};

/** A relation of which something is wanting. */
export type GapAnswer = {
  /** The relation. */
  readonly relation: Relation;
  /** What is wanting, in a fixed order. */
  readonly gaps: ReadonlyArray<Gap>;
};

/** An answer to a question in plain English. */
export type Answer = {
  /** How the question was read; null where it could not be. */
  readonly understood?: Maybe<Understood>;
  /** The GraphQL document that was run through this schema; running it again gives the same claims. Null where nothing was run. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** The variables of `operation`, an object; null where nothing was run. */
  readonly variables?: Maybe<Scalars['JSON']['output']>;
  /** Readable text in which every clause carries claim ids in brackets: own word and attributed told apart, dissent and silence said. Where the question could not be read, what is nearest to it in words, if anything is; else null. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The claims of the answer: those that fit the question, up to 500, then those of `beside`; empty where there are none. */
  readonly claims: ReadonlyArray<Claim>;
  /** Claims that do not fit the question to the letter, though the answer would be wanting without them: what denies what was asked for, what is only planned or wished for, what is said to the contrary, of alliances beside support, of members, groups, renamings and works of those asked about, of those who hold the place asked about, in that place or at the time asked about, by way of whom two are connected, what one disputes of another's words, the answer to what was asked further, in readers' comments, without a limit that few claims keep, without a date where others have one, in chains over others where some join the two themselves, where not all was read or little found, those nearest to the question in words with those that contradict them, where not all was read, the others in the passages of those told first, and, where it was only searched for, those found that are far from its words. */
  readonly beside: ReadonlyArray<Beside>;
  /** Why the question could not be read, with the words that were stumbled on; null where it could. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Three questions that can be answered; empty where this one was. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** Build hash of the dataset that was asked. */
  readonly build: Scalars['String']['output'];
};

/** Claims that stand beside a question. */
export type Beside = {
  /** What they are to the question, in a sentence. */
  readonly why: Scalars['String']['output'];
  /** The claims, up to 100. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A question as it was read. Null and empty where the question does not limit the answer. */
export type Understood = {
  /** Predicate id; null for any. */
  readonly predicate?: Maybe<Scalars['String']['output']>;
  /** The subject that was named, the first of several. */
  readonly subject?: Maybe<Entity>;
  /** All that were named as subject; a claim has one of them. */
  readonly subjects: ReadonlyArray<Entity>;
  /** The object that was named, the first of several. */
  readonly object?: Maybe<Entity>;
  /** All that were named as object; a claim has one of them. */
  readonly objects: ReadonlyArray<Entity>;
  /** Those named as a topic, at either end of a relation. */
  readonly about: ReadonlyArray<Entity>;
  /** The event that was named. */
  readonly event?: Maybe<Entity>;
  /** The place that was named. */
  readonly where?: Maybe<Entity>;
  /** Sources, authors, publishers and voices that were named as speakers. */
  readonly accordingTo: ReadonlyArray<Entity>;
  /** EDTF. */
  readonly during?: Maybe<Scalars['String']['output']>;
  /** Kinds. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** True if denials were asked for. */
  readonly negated: Scalars['Boolean']['output'];
  /** True if the question was not read as a sentence: the claims are those found for what was recognised in it. `text` says what was searched for. */
  readonly loose: Scalars['Boolean']['output'];
  /** Predicate ids of which a claim had to have one, where the question was not read as a sentence; empty for any. */
  readonly predicates: ReadonlyArray<Scalars['String']['output']>;
  /** Words of the question that limit nothing in the answer, though they may have been meant to. */
  readonly unused: ReadonlyArray<Scalars['String']['output']>;
  /** Limits that were dropped because no claim keeps them, in words; only where the question was not read as a sentence. */
  readonly dropped: ReadonlyArray<Scalars['String']['output']>;
  /** The reading in a sentence, or that there is none and what was searched for instead. */
  readonly text: Scalars['String']['output'];
};

/** How far two sources agree. */
export type Agreement = {
  /** One source. */
  readonly a: Source;
  /** The other source. */
  readonly b: Source;
  /** Number of relations on which neither is silent. */
  readonly both: Scalars['Int']['output'];
  /** Number of these that both affirm, or both deny, in their own or others' words. */
  readonly agree: Scalars['Int']['output'];
  /** Number of these that one affirms and the other denies. */
  readonly disagree: Scalars['Int']['output'];
  /** Some of these relations: those on which they disagree first, then those on which they agree; by id. */
  readonly examples: ReadonlyArray<Relation>;
};


/** How far two sources agree. */
export type AgreementExamplesArgs = {
  agreeing?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A chain of relations between two entities. */
export type Path = {
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The steps, in order from the first entity to the second. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a chain. */
export type PathStep = {
  /** The relation that joins two entities of the chain, in either direction. */
  readonly relation: Relation;
  /** Its affirmed actual claims that meet the filters. */
  readonly claims: ReadonlyArray<Claim>;
};

export type { TimeUnit };

/** Claims over time. */
export type Timeline = {
  /** Number of claims without a date, with an open beginning, or dated more coarsely than the unit. */
  readonly undated: Scalars['Int']['output'];
  /** Number of these that are dated more coarsely than the unit. */
  readonly coarser: Scalars['Int']['output'];
  /** By time, then predicate in the order of the vocabulary; none for units without claims. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
};

/** Claims of one predicate in one unit of time. */
export type TimelineBucket = {
  /** The unit in EDTF, `2016-12` or `2016`. */
  readonly from: Scalars['String']['output'];
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** Number of claims. */
  readonly count: Scalars['Int']['output'];
};

/** A page of places. */
export type PlaceConnection = {
  /** Number of places over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of all entities with coordinates, whether or not a claim that matches names them. */
  readonly locatedCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<PlaceEdge>;
};

/** One place with its cursor. */
export type PlaceEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The place and what is said there. */
  readonly node: PlaceAnswer;
};

/** A place, and how much is said of it and of what happened there. */
export type PlaceAnswer = {
  /** The place; its coordinates are never null. */
  readonly place: Entity;
  /** Number of claims that match and name it. */
  readonly claimCount: Scalars['Int']['output'];
  /** The relations of these claims, most claims first, then by id. */
  readonly relations: ReadonlyArray<RelationAtPlace>;
  /** Number of these relations, listed or not. */
  readonly relationCount: Scalars['Int']['output'];
};


/** A place, and how much is said of it and of what happened there. */
export type PlaceAnswerRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many claims of one relation name a place. */
export type RelationAtPlace = {
  /** `<subject>:<predicate>:<object>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of claims that match and name the place. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of these that match `during` only by lacking a date; 0 without `during`. */
  readonly undatedCount: Scalars['Int']['output'];
};

/** A point on the globe, WGS 84. */
export type Coordinates = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  /** Number of claims over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Number of claims that match `during` only because they lack a date; they are listed last. */
  readonly undatedCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
};

/** One claim with its cursor. */
export type ClaimEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** One statement, in one source, by one voice, that a typed relation does or does not hold between two entities. */
export type Claim = {
  /** Global id `<slug>/<id>`. */
  readonly id: Scalars['ID']['output'];
  /** The subject. */
  readonly subject: Entity;
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** The predicate's label as it follows the subject's name: in the plural where that is one. */
  readonly verb: Scalars['String']['output'];
  /** The object. */
  readonly object: Entity;
  /** The relation that the claim belongs to. */
  readonly relation: Relation;
  /** The source in which it stands. */
  readonly source: Source;
  /** Chain of voices, first utterer first, without the source; empty is the source's own voice. */
  readonly voice: ReadonlyArray<Entity>;
  /** Whether the voice says that it holds. */
  readonly polarity: Polarity;
  /** How sure the wording is. */
  readonly certainty: Certainty;
  /** Actual, planned, hypothetical or normative. */
  readonly modality: Modality;
  /** What the source does with it. */
  readonly stance: Stance;
  /** Where in the document it stands. */
  readonly part: Part;
  /** Qualifiers of the predicate; empty where the text names none. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** What narrows the claim, in a few words; null where nothing does. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** What becomes of the relation; null where nothing is said of it. */
  readonly change?: Maybe<Change>;
  /** EDTF: the time of what is claimed; null where the text gives none. */
  readonly when?: Maybe<Scalars['String']['output']>;
  /** The person or organ that acted for a state; empty where none is named. */
  readonly through: ReadonlyArray<Entity>;
  /** Who refused or broke off; empty where nobody did. */
  readonly by: ReadonlyArray<Entity>;
  /** The event that the claim is part of; null where there is none. */
  readonly event?: Maybe<Entity>;
  /** The place named for it; null where none is. */
  readonly where?: Maybe<Entity>;
  /** Claims that this denial is directed at. */
  readonly against: ReadonlyArray<Claim>;
  /** Works that a note gives as ground. */
  readonly basis: ReadonlyArray<Entity>;
  /** One sentence in the coder's words that a reader can check against the passage. */
  readonly gloss: Scalars['String']['output'];
  /** Words by which it is found besides those of its gloss and names; they say nothing of it. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Where in the text it stands, the clearest passage first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** A remark of the coder; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it was reviewed: whether independent readers of the text coded it too, and alike. */
  readonly review: Review;
  /** The rival accounts in which it stands, by id; empty where it stands in none. */
  readonly accounts: ReadonlyArray<Account>;
  /** Whether it meets the filters of this request; true where there are none. */
  readonly matches: Scalars['Boolean']['output'];
  /** A reference to copy: source, voices, gloss, claim id and build hash. */
  readonly citation: Scalars['String']['output'];
};

/** One passage that carries a claim, as a fingerprint; its words only where a copy of the text is attached. */
export type Evidence = {
  /** 0-based offset of the first letter in the stream of letters (Unicode code points). */
  readonly at: Scalars['Int']['output'];
  /** Number of letters. */
  readonly letters: Scalars['Int']['output'];
  /** 32-bit rolling hash, by which passages are found. */
  readonly check: Scalars['Float']['output'];
  /** First 16 hex digits of the SHA-256 of the letters. */
  readonly hash: Scalars['String']['output'];
  /** What became of it in the attached text. */
  readonly state: EvidenceState;
  /** Offset of the first letter in the attached text; null unless found. */
  readonly foundAt?: Maybe<Scalars['Int']['output']>;
  /** The passage; null unless found. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What stands before it; null unless found. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What stands after it; null unless found. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A page of entities. */
export type EntityConnection = {
  /** Number of entities over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<EntityEdge>;
};

/** One entity with its cursor. */
export type EntityEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** An actor, place, happening or cited text. */
export type Entity = {
  /** Kebab-case id of its usual English name. */
  readonly id: Scalars['ID']['output'];
  /** Usual English name. */
  readonly name: Scalars['String']['output'];
  /** Its fixed type. */
  readonly type: EntityType;
  /** Other spellings and names, those of the texts included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One neutral line; null where there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Wikidata id, only where verified; null else. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** Where a place lies, about its middle; null for what is no place, and where it is not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /** EDTF: when an event took place or a work was published; null else. */
  readonly when?: Maybe<Scalars['String']['output']>;
  /** Groupings of ours that contain it; never a claim. */
  readonly broader: ReadonlyArray<Entity>;
  /** True for a speaker whom a source leaves unnamed. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Whether the name is a plural, so that a verb after it is one too. */
  readonly plural: Scalars['Boolean']['output'];
  /** Number of claims with it as subject or object; comments included. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of sources with such a claim. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Its relations, most sources first, then by id. */
  readonly relations: RelationConnection;
  /** Claims with it as subject or object, comments included, by source. */
  readonly claims: ClaimConnection;
};


/** An actor, place, happening or cited text. */
export type EntityRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  comments?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An actor, place, happening or cited text. */
export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of relations. */
export type RelationConnection = {
  /** Number of relations over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Page information. */
  readonly pageInfo: PageInfo;
  /** The page. */
  readonly edges: ReadonlyArray<RelationEdge>;
};

/** One relation with its cursor. */
export type RelationEdge = {
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** A document that was coded. */
export type Source = {
  /** Slug; also the id of an entity of type WORK. */
  readonly id: Scalars['ID']['output'];
  /** Title as published. */
  readonly title: Scalars['String']['output'];
  /** EDTF date of publication. */
  readonly date: Scalars['String']['output'];
  /** Address at the publisher; null where not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Address of an archived copy; null where not known. */
  readonly archive?: Maybe<Scalars['String']['output']>;
  /** BCP 47 language. */
  readonly language: Scalars['String']['output'];
  /** Report, polemic, news …; a word of the vocabulary. */
  readonly genre: Scalars['String']['output'];
  /** The author's or publisher's declared affiliation; null where not known. */
  readonly affiliation?: Maybe<Scalars['String']['output']>;
  /** Predicates for which it is coded in full. */
  readonly coded: ReadonlyArray<Scalars['String']['output']>;
  /** Publisher; null where not established. */
  readonly publisher?: Maybe<Entity>;
  /** Authors; empty where none is named. */
  readonly authors: ReadonlyArray<Entity>;
  /** Number of claims coded from it, comments included. */
  readonly claimCount: Scalars['Int']['output'];
  /** Some of its claims, evenly spread over all that it has, in the order of its text, comments included; all where it has no more. By them a copy of its text is known. */
  readonly claimSample: ReadonlyArray<Claim>;
  /** Whether its text is attached, and what became of its anchors. */
  readonly text: SourceText;
  /** Persons, organisations and works that it cites, by name. */
  readonly cites: ReadonlyArray<Entity>;
};


/** A document that was coded. */
export type SourceClaimSampleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The attached text of a source. */
export type SourceText = {
  /** Whether a copy is attached. */
  readonly state: TextState;
  /** Number of anchors. */
  readonly anchors: Scalars['Int']['output'];
  /** Number of anchors found in place. */
  readonly exact: Scalars['Int']['output'];
  /** Number of anchors found elsewhere. */
  readonly moved: Scalars['Int']['output'];
  /** Number of anchors not found. */
  readonly lost: Scalars['Int']['output'];
};

/** A part of the graph, to draw. */
export type Subgraph = {
  /** Entities at the ends of the relations; those of `of` in any case. By id. */
  readonly entities: ReadonlyArray<DrawnEntity>;
  /** Relations, most sources first, then by id. */
  readonly relations: ReadonlyArray<DrawnRelation>;
  /** Number of relations left out by `limit`. */
  readonly omitted: Scalars['Int']['output'];
  /** Sources that cannot count as silent, for each predicate drawn; every other source without a verdict on a relation is SILENT. */
  readonly unheard: ReadonlyArray<UnheardOf>;
};

/** A source that cannot count as silent on relations of a predicate. */
export type UnheardOf = {
  /** Slug of the source. */
  readonly source: Scalars['ID']['output'];
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** Why it does not count. */
  readonly why: UnheardReason;
};

/** What one source says of a drawn relation. */
export type DrawnVerdict = {
  /** Slug of the source. */
  readonly source: Scalars['ID']['output'];
  /** The verdict; SILENT where it speaks in comments alone. */
  readonly verdict: Verdict;
  /** True if what it denies is narrowed by kind, event or detail. */
  readonly partial: Scalars['Boolean']['output'];
  /** True if it has no own word and disputes all that the voices it quotes affirm: it reports only to reject. */
  readonly rejects: Scalars['Boolean']['output'];
};

/** An entity with what a drawing needs. */
export type DrawnEntity = {
  /** Entity id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Type. */
  readonly type: EntityType;
  /** Number of its relations in the whole graph; comments left out. */
  readonly degree: Scalars['Int']['output'];
  /** Position in a deterministic layout of the whole graph; about -1000 to 1000. */
  readonly x: Scalars['Float']['output'];
  /** Position in a deterministic layout of the whole graph; about -1000 to 1000. */
  readonly y: Scalars['Float']['output'];
};

export type { Overlap };

/** A relation with what a drawing needs. */
export type DrawnRelation = {
  /** `<subject>:<predicate>:<object>`. */
  readonly id: Scalars['ID']['output'];
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** The predicate's label as it follows the subject's name: in the plural where that is one. */
  readonly verb: Scalars['String']['output'];
  /** Status of the whole relation. */
  readonly status: RelationStatus;
  /** Number of sources with a claim. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Number of claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** Number of denying actual claims. */
  readonly deniedCount: Scalars['Int']['output'];
  /** Union over the affirming actual claims. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** One per source that says anything, by date, then slug. */
  readonly verdicts: ReadonlyArray<DrawnVerdict>;
  /** How it lies to the time of `during`, by its surest claim that meets the filters; null without `during`. */
  readonly overlap?: Maybe<Overlap>;
  /** The subject. */
  readonly subject: Entity;
  /** The object. */
  readonly object: Entity;
};

/** The words of the dataset. */
export type Vocabulary = {
  /** Predicates, in the order of the vocabulary. */
  readonly predicates: ReadonlyArray<Predicate>;
};

/** A relation type. */
export type Predicate = {
  /** Id. */
  readonly id: Scalars['String']['output'];
  /** A few words for people, e.g. "negotiates with". */
  readonly label: Scalars['String']['output'];
  /** The label as it follows a name in the plural, e.g. "negotiate with". */
  readonly pluralLabel: Scalars['String']['output'];
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** Subject and object are interchangeable. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Types that its subject may have. */
  readonly subjects: ReadonlyArray<EntityType>;
  /** Types that its object may have. */
  readonly objects: ReadonlyArray<EntityType>;
  /** Its kinds, in the order of the vocabulary. */
  readonly kinds: ReadonlyArray<Kind>;
};

/** A qualifier of a predicate. */
export type Kind = {
  /** Id. */
  readonly id: Scalars['String']['output'];
  /** What it means. */
  readonly definition: Scalars['String']['output'];
};

/** What was built, and from what. */
export type Build = {
  /** SHA-256 of the dataset's canonical form: the same for the same data on every machine. */
  readonly hash: Scalars['String']['output'];
  /** Number of entities, sources included. */
  readonly entities: Scalars['Int']['output'];
  /** Number of sources. */
  readonly sources: Scalars['Int']['output'];
  /** Number of claims, comments included. */
  readonly claims: Scalars['Int']['output'];
  /** Number of relations; comments left out. */
  readonly relations: Scalars['Int']['output'];
  /** Number of disputed relations. */
  readonly disputes: Scalars['Int']['output'];
  /** Claims and relations per predicate, in the order of the vocabulary. */
  readonly predicates: ReadonlyArray<PredicateCount>;
  /** ISO 8601 time at which this build was made in memory. */
  readonly builtAt: Scalars['String']['output'];
  /** Version of Hearsay. */
  readonly version: Scalars['String']['output'];
};

/** How much is claimed with one predicate. */
export type PredicateCount = {
  /** Predicate id. */
  readonly predicate: Scalars['String']['output'];
  /** Number of claims, comments included. */
  readonly claims: Scalars['Int']['output'];
  /** Number of relations; comments left out. */
  readonly relations: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EntityType: EntityType;
  Polarity: Polarity;
  Certainty: Certainty;
  Modality: Modality;
  Stance: Stance;
  Part: Part;
  Review: Review;
  Change: Change;
  Verdict: Verdict;
  RelationStatus: RelationStatus;
  UnheardReason: UnheardReason;
  ClaimOrder: ClaimOrder;
  EvidenceState: EvidenceState;
  TextState: TextState;
  ClaimFilter: ClaimFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  BackingConnection: ResolverTypeWrapper<Omit<BackingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BackingEdge']> }>;
  BackingEdge: ResolverTypeWrapper<Omit<BackingEdge, 'node'> & { node: ResolversTypes['Backing'] }>;
  Backing: ResolverTypeWrapper<BackingAnswer>;
  Origins: ResolverTypeWrapper<Omit<Origins, 'names' | 'sharedWorks'> & { names: ReadonlyArray<ResolversTypes['Entity']>, sharedWorks: ReadonlyArray<ResolversTypes['Entity']> }>;
  SourceVerdict: ResolverTypeWrapper<VerdictAnswer>;
  Unheard: ResolverTypeWrapper<Omit<Unheard, 'source'> & { source: ResolversTypes['Source'] }>;
  Relation: ResolverTypeWrapper<RelationAnswer>;
  DisputeConnection: ResolverTypeWrapper<Omit<DisputeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DisputeEdge']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  Dispute: ResolverTypeWrapper<DisputeAnswer>;
  AccountDifference: AccountDifference;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  Account: ResolverTypeWrapper<AccountAnswer>;
  AccountVersion: ResolverTypeWrapper<VersionAnswer>;
  HardeningConnection: ResolverTypeWrapper<Omit<HardeningConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HardeningEdge']> }>;
  HardeningEdge: ResolverTypeWrapper<Omit<HardeningEdge, 'node'> & { node: ResolversTypes['Hardening'] }>;
  Hardening: ResolverTypeWrapper<HardeningAnswer>;
  SharedWork: ResolverTypeWrapper<SharedWorkParent>;
  EventAnswer: ResolverTypeWrapper<EventAnswerParent>;
  EventTelling: ResolverTypeWrapper<EventTellingParent>;
  EventDate: ResolverTypeWrapper<Omit<EventDate, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  EventParty: ResolverTypeWrapper<Omit<EventParty, 'entity' | 'sources'> & { entity: ResolversTypes['Entity'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  Gap: Gap;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GapEdge']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['GapAnswer'] }>;
  GapAnswer: ResolverTypeWrapper<GapAnswerParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Answer: ResolverTypeWrapper<AnswerParent>;
  Beside: ResolverTypeWrapper<Omit<Beside, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Understood: ResolverTypeWrapper<UnderstoodParent>;
  Agreement: ResolverTypeWrapper<AgreementAnswer>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'relation' | 'claims'> & { relation: ResolversTypes['Relation'], claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  TimeUnit: TimeUnit;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['PlaceAnswer'] }>;
  PlaceAnswer: ResolverTypeWrapper<PlaceAnswerParent>;
  RelationAtPlace: ResolverTypeWrapper<RelationAtPlace>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Claim: ResolverTypeWrapper<ClaimAnswer>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Entity: ResolverTypeWrapper<EntityParent>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceText: ResolverTypeWrapper<AnchorCounts>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'relations'> & { relations: ReadonlyArray<ResolversTypes['DrawnRelation']> }>;
  UnheardOf: ResolverTypeWrapper<UnheardOf>;
  DrawnVerdict: ResolverTypeWrapper<DrawnVerdict>;
  DrawnEntity: ResolverTypeWrapper<DrawnEntity>;
  Overlap: Overlap;
  DrawnRelation: ResolverTypeWrapper<DrawnRelationParent>;
  Vocabulary: ResolverTypeWrapper<Omit<Vocabulary, 'predicates'> & { predicates: ReadonlyArray<ResolversTypes['Predicate']> }>;
  Predicate: ResolverTypeWrapper<PredicateParent>;
  Kind: ResolverTypeWrapper<Kind>;
  Build: ResolverTypeWrapper<Build>;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  ClaimFilter: ClaimFilter;
  PageInfo: PageInfo;
  BackingConnection: Omit<BackingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BackingEdge']> };
  BackingEdge: Omit<BackingEdge, 'node'> & { node: ResolversParentTypes['Backing'] };
  Backing: BackingAnswer;
  Origins: Omit<Origins, 'names' | 'sharedWorks'> & { names: ReadonlyArray<ResolversParentTypes['Entity']>, sharedWorks: ReadonlyArray<ResolversParentTypes['Entity']> };
  SourceVerdict: VerdictAnswer;
  Unheard: Omit<Unheard, 'source'> & { source: ResolversParentTypes['Source'] };
  Relation: RelationAnswer;
  DisputeConnection: Omit<DisputeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DisputeEdge']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  Dispute: DisputeAnswer;
  AccountConnection: Omit<AccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  Account: AccountAnswer;
  AccountVersion: VersionAnswer;
  HardeningConnection: Omit<HardeningConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HardeningEdge']> };
  HardeningEdge: Omit<HardeningEdge, 'node'> & { node: ResolversParentTypes['Hardening'] };
  Hardening: HardeningAnswer;
  SharedWork: SharedWorkParent;
  EventAnswer: EventAnswerParent;
  EventTelling: EventTellingParent;
  EventDate: Omit<EventDate, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  EventParty: Omit<EventParty, 'entity' | 'sources'> & { entity: ResolversParentTypes['Entity'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  GapConnection: Omit<GapConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GapEdge']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['GapAnswer'] };
  GapAnswer: GapAnswerParent;
  JSON: Scalars['JSON']['output'];
  Answer: AnswerParent;
  Beside: Omit<Beside, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Understood: UnderstoodParent;
  Agreement: AgreementAnswer;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'relation' | 'claims'> & { relation: ResolversParentTypes['Relation'], claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Timeline: Timeline;
  TimelineBucket: TimelineBucket;
  PlaceConnection: Omit<PlaceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['PlaceAnswer'] };
  PlaceAnswer: PlaceAnswerParent;
  RelationAtPlace: RelationAtPlace;
  Coordinates: Coordinates;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Claim: ClaimAnswer;
  Evidence: EvidenceParent;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Entity: EntityParent;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Source: SourceParent;
  SourceText: AnchorCounts;
  Subgraph: Omit<Subgraph, 'relations'> & { relations: ReadonlyArray<ResolversParentTypes['DrawnRelation']> };
  UnheardOf: UnheardOf;
  DrawnVerdict: DrawnVerdict;
  DrawnEntity: DrawnEntity;
  DrawnRelation: DrawnRelationParent;
  Vocabulary: Omit<Vocabulary, 'predicates'> & { predicates: ReadonlyArray<ResolversParentTypes['Predicate']> };
  Predicate: PredicateParent;
  Kind: Kind;
  Build: Build;
  PredicateCount: PredicateCount;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backing?: Resolver<ResolversTypes['BackingConnection'], ParentType, ContextType, RequireFields<QueryBackingArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  searchClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QuerySearchClaimsArgs, 'text' | 'least' | 'share' | 'first'>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<QueryRelationArgs, 'subject' | 'predicate' | 'object'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationsArgs, 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'limit'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  agreement?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  hardenings?: Resolver<ResolversTypes['HardeningConnection'], ParentType, ContextType, RequireFields<QueryHardeningsArgs, 'first'>>;
  sharedWorks?: Resolver<ReadonlyArray<ResolversTypes['SharedWork']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['EventAnswer'], ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  build?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
};

export type EntityTypeResolvers = EnumResolverSignature<{ FACTION?: any, STATE?: any, PERSON?: any, PLACE?: any, ORGANIZATION?: any, BLOC?: any, EVENT?: any, WORK?: any }, ResolversTypes['EntityType']>;

export type PolarityResolvers = EnumResolverSignature<{ AFFIRMED?: any, DENIED?: any }, ResolversTypes['Polarity']>;

export type CertaintyResolvers = EnumResolverSignature<{ CERTAIN?: any, PROBABLE?: any, POSSIBLE?: any }, ResolversTypes['Certainty']>;

export type ModalityResolvers = EnumResolverSignature<{ ACTUAL?: any, PLANNED?: any, HYPOTHETICAL?: any, NORMATIVE?: any }, ResolversTypes['Modality']>;

export type StanceResolvers = EnumResolverSignature<{ ENDORSES?: any, REPORTS?: any, DISPUTES?: any }, ResolversTypes['Stance']>;

export type PartResolvers = EnumResolverSignature<{ BODY?: any, NOTE?: any, COMMENT?: any }, ResolversTypes['Part']>;

export type ReviewResolvers = EnumResolverSignature<{ AGREED?: any, ADJUDICATED?: any, SINGLE?: any }, ResolversTypes['Review']>;

export type ChangeResolvers = EnumResolverSignature<{ STARTED?: any, INCREASED?: any, REDUCED?: any, ENDED?: any, THREATENED?: any }, ResolversTypes['Change']>;

export type VerdictResolvers = EnumResolverSignature<{ ASSERTS?: any, DENIES?: any, REPORTS?: any, REPORTS_DENIAL?: any, MIXED?: any, NOT_ACTUAL?: any, SILENT?: any }, ResolversTypes['Verdict']>;

export type RelationStatusResolvers = EnumResolverSignature<{ DISPUTED?: any, UNDISPUTED?: any, DENIED?: any, REPORTED_ONLY?: any, NOT_ACTUAL?: any, NO_CLAIM?: any }, ResolversTypes['RelationStatus']>;

export type UnheardReasonResolvers = EnumResolverSignature<{ NOT_CODED?: any, TOO_EARLY?: any }, ResolversTypes['UnheardReason']>;

export type ClaimOrderResolvers = EnumResolverSignature<{ WHEN?: any, SOURCE?: any, CERTAINTY?: any }, ResolversTypes['ClaimOrder']>;

export type EvidenceStateResolvers = EnumResolverSignature<{ EXACT?: any, MOVED?: any, LOST?: any, NOT_ATTACHED?: any }, ResolversTypes['EvidenceState']>;

export type TextStateResolvers = EnumResolverSignature<{ ATTACHED?: any, NOT_ATTACHED?: any }, ResolversTypes['TextState']>;

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BackingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingConnection'] = ResolversParentTypes['BackingConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackingEdge']>, ParentType, ContextType>;
};

export type BackingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackingEdge'] = ResolversParentTypes['BackingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backing'], ParentType, ContextType>;
};

export type BackingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Backing'] = ResolversParentTypes['Backing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  inferredThrough?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  inferredBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  inferredByGrouping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SourceVerdict']>, ParentType, ContextType>;
  silentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<BackingSilentArgs, 'first'>>;
  unheard?: Resolver<ReadonlyArray<ResolversTypes['Unheard']>, ParentType, ContextType, RequireFields<BackingUnheardArgs, 'first'>>;
};

export type OriginsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Origins'] = ResolversParentTypes['Origins']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sharedWorks?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SourceVerdictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceVerdict'] = ResolversParentTypes['SourceVerdict']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type UnheardResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Unheard'] = ResolversParentTypes['Unheard']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['UnheardReason'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Origins'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SourceVerdict']>, ParentType, ContextType, Partial<RelationVerdictsArgs>>;
  silentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<RelationSilentArgs, 'first'>>;
  unheard?: Resolver<ReadonlyArray<ResolversTypes['Unheard']>, ParentType, ContextType, RequireFields<RelationUnheardArgs, 'first'>>;
  near?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deniedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  affirming?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  denying?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
};

export type AccountDifferenceResolvers = EnumResolverSignature<{ ACT?: any, KIND?: any, TIME?: any, PARTIES?: any, IDENTITY?: any }, ResolversTypes['AccountDifference']>;

export type AccountConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['AccountDifference'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AccountVersion']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountVersionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AccountVersion'] = ResolversParentTypes['AccountVersion']> = {
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type HardeningConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HardeningConnection'] = ResolversParentTypes['HardeningConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HardeningEdge']>, ParentType, ContextType>;
};

export type HardeningEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HardeningEdge'] = ResolversParentTypes['HardeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hardening'], ParentType, ContextType>;
};

export type HardeningResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Hardening'] = ResolversParentTypes['Hardening']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SharedWorkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedWork'] = ResolversParentTypes['SharedWork']> = {
  work?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type EventAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventAnswer'] = ResolversParentTypes['EventAnswer']> = {
  event?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tellings?: Resolver<ReadonlyArray<ResolversTypes['EventTelling']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['EventDate']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['EventParty']>, ParentType, ContextType>;
  datesDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partiesDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type EventTellingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventTelling'] = ResolversParentTypes['EventTelling']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type EventPartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventParty'] = ResolversParentTypes['EventParty']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type GapResolvers = EnumResolverSignature<{ SINGLE_ORIGIN?: any, UNDATED?: any, UNKNOWN_KIND?: any, UNANSWERED?: any }, ResolversTypes['Gap']>;

export type GapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GapAnswer'], ParentType, ContextType>;
};

export type GapAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapAnswer'] = ResolversParentTypes['GapAnswer']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type AnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<Maybe<ResolversTypes['Understood']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  beside?: Resolver<ReadonlyArray<ResolversTypes['Beside']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  build?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BesideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Beside'] = ResolversParentTypes['Beside']> = {
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type UnderstoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Understood'] = ResolversParentTypes['Understood']> = {
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  a?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<AgreementExamplesArgs, 'first'>>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type TimeUnitResolvers = EnumResolverSignature<{ MONTH?: any, YEAR?: any }, ResolversTypes['TimeUnit']>;

export type TimelineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coarser?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceAnswer'], ParentType, ContextType>;
};

export type PlaceAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceAnswer'] = ResolversParentTypes['PlaceAnswer']> = {
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationAtPlace']>, ParentType, ContextType, RequireFields<PlaceAnswerRelationsArgs, 'first'>>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationAtPlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationAtPlace'] = ResolversParentTypes['RelationAtPlace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  voice?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  gloss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  genre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimSample?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<SourceClaimSampleArgs, 'first'>>;
  text?: Resolver<ResolversTypes['SourceText'], ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SourceTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceText'] = ResolversParentTypes['SourceText']> = {
  state?: Resolver<ResolversTypes['TextState'], ParentType, ContextType>;
  anchors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['DrawnEntity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['DrawnRelation']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unheard?: Resolver<ReadonlyArray<ResolversTypes['UnheardOf']>, ParentType, ContextType>;
};

export type UnheardOfResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnheardOf'] = ResolversParentTypes['UnheardOf']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['UnheardReason'], ParentType, ContextType>;
};

export type DrawnVerdictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DrawnVerdict'] = ResolversParentTypes['DrawnVerdict']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DrawnEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DrawnEntity'] = ResolversParentTypes['DrawnEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverlapResolvers = EnumResolverSignature<{ CERTAIN?: any, POSSIBLE?: any, UNDATED?: any }, ResolversTypes['Overlap']>;

export type DrawnRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DrawnRelation'] = ResolversParentTypes['DrawnRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deniedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['DrawnVerdict']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Overlap']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  predicates?: Resolver<ReadonlyArray<ResolversTypes['Predicate']>, ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pluralLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
};

export type KindResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Build'] = ResolversParentTypes['Build']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  Polarity?: PolarityResolvers;
  Certainty?: CertaintyResolvers;
  Modality?: ModalityResolvers;
  Stance?: StanceResolvers;
  Part?: PartResolvers;
  Review?: ReviewResolvers;
  Change?: ChangeResolvers;
  Verdict?: VerdictResolvers;
  RelationStatus?: RelationStatusResolvers;
  UnheardReason?: UnheardReasonResolvers;
  ClaimOrder?: ClaimOrderResolvers;
  EvidenceState?: EvidenceStateResolvers;
  TextState?: TextStateResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  BackingConnection?: BackingConnectionResolvers<ContextType>;
  BackingEdge?: BackingEdgeResolvers<ContextType>;
  Backing?: BackingResolvers<ContextType>;
  Origins?: OriginsResolvers<ContextType>;
  SourceVerdict?: SourceVerdictResolvers<ContextType>;
  Unheard?: UnheardResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  AccountDifference?: AccountDifferenceResolvers;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountVersion?: AccountVersionResolvers<ContextType>;
  HardeningConnection?: HardeningConnectionResolvers<ContextType>;
  HardeningEdge?: HardeningEdgeResolvers<ContextType>;
  Hardening?: HardeningResolvers<ContextType>;
  SharedWork?: SharedWorkResolvers<ContextType>;
  EventAnswer?: EventAnswerResolvers<ContextType>;
  EventTelling?: EventTellingResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  EventParty?: EventPartyResolvers<ContextType>;
  Gap?: GapResolvers;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapAnswer?: GapAnswerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Answer?: AnswerResolvers<ContextType>;
  Beside?: BesideResolvers<ContextType>;
  Understood?: UnderstoodResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  TimeUnit?: TimeUnitResolvers;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceAnswer?: PlaceAnswerResolvers<ContextType>;
  RelationAtPlace?: RelationAtPlaceResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceText?: SourceTextResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  UnheardOf?: UnheardOfResolvers<ContextType>;
  DrawnVerdict?: DrawnVerdictResolvers<ContextType>;
  DrawnEntity?: DrawnEntityResolvers<ContextType>;
  Overlap?: OverlapResolvers;
  DrawnRelation?: DrawnRelationResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  Build?: BuildResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
};

