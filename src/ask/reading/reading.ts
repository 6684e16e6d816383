import type { Certainty, Change, Entity, EntityType, Modality, Part, Stance } from '../../claims/types.ts';
import type { Gap } from '../../queries/gaps.ts';
import type { Correction } from '../words/chunks.ts';

/** What a question asks to be told. */
export type Asked =
  | 'subjects'
  | 'objects'
  | 'whether'
  | 'sources'
  | 'silent'
  | 'when'
  | 'where'
  | 'kinds'
  | 'claims'
  | 'connection'
  | 'agreement'
  | 'disagreement'
  | 'gaps'
  | 'hardenings';

/** An entity that a question names, and who else it is taken to stand for. */
export interface Named {
  readonly entity: Entity;
  /** Who was named, where the entity is the state for which that one stands. */
  readonly namedAs?: Entity;
  /** Others who may stand in its place: "Russia and Iran". */
  readonly or?: readonly Named[];
}

/** One who is named, and each of those named beside it. */
export function eachNamed(named: Named): readonly Named[] {
  return [named, ...(named.or ?? [])];
}

/** In what way a claim must be told; empty lists and null for any. */
export interface Told {
  /** In the own word of the source, or in that of others. */
  readonly ownVoice: boolean | null;
  readonly stance: readonly Stance[];
  readonly certainty: readonly Certainty[];
  /** Whether another source speaks of the same relation, too. */
  readonly elsewhere: boolean | null;
  /** In the words of speakers without a name, who are then among the voices. */
  readonly unnamed: boolean;
}

export const TOLD_ANYHOW: Told = {
  ownVoice: null,
  stance: [],
  certainty: [],
  elsewhere: null,
  unnamed: false,
};

/** A question, understood. Lists are empty where the question does not limit the answer. */
export interface Reading {
  readonly asked: Asked;
  /** Null where any predicate will do. */
  readonly predicate: string | null;
  readonly subject: Named | null;
  readonly object: Named | null;
  /** Entities that a claim must have at either end, or as its event. */
  readonly about: readonly Named[];
  /** Sources, authors, publishers or voices; a claim must be of one of each group. */
  readonly accordingTo: readonly Entity[];
  /** Voices to which the sources must attribute a claim. */
  readonly voices: readonly Entity[];
  readonly event: Entity | null;
  readonly where: Entity | null;
  /** EDTF. */
  readonly during: string | null;
  readonly kinds: readonly string[];
  /** Types that the one asked for may have; empty for any. */
  readonly types: readonly EntityType[];
  /** Types that the other end may have, where it is asked for too; empty for any. */
  readonly otherTypes: readonly EntityType[];
  /**
   * Whom the noun for the one asked for means, if it tells: those who have it in their names ("militias"), or a side ("rebel
   * groups"). They and who is a part of them are told first.
   */
  readonly among: readonly Entity[];
  /** The end that `types` narrow; null where they are empty. */
  readonly typed: 'subject' | 'object' | null;
  /** Words that were misspelt, with what they were read as. */
  readonly corrections: readonly Correction[];
  /** Whether a claim must speak of what is planned or promised; empty for any. */
  readonly modality: readonly Modality[];
  /** Of which changes of the relation a claim must speak; empty for any or none. */
  readonly change: readonly Change[];
  /** Who took part in the event is asked for: what is said to have been done in it, not all that is said of it. */
  readonly takingPart: boolean;
  /** A question word asks for something; else it is asked whether something holds. */
  readonly openEnded: boolean;
  /** Only denials are asked for. */
  readonly negated: boolean;
  /**
   * The question was read in part only, or, without a predicate, not as a sentence: the claims are searched for
   * what was recognised.
   */
  readonly loose: boolean;
  /** Predicates of which a claim must have one, where the question is not read as a sentence; empty for any. */
  readonly predicates: readonly string[];
  /** A claim must join those of `about`; else it need only be about one of them. */
  readonly together: boolean;
  /** Words to which the claims that those of `about` have a part in are to be near; empty where they are not searched by words. */
  readonly byWords: readonly string[];
  /** Whether only claims that a source attributes to others are asked for, or those in the words of somebody who is quoted himself. */
  readonly attributed: 'by source' | 'by voice' | null;
  readonly told: Told;
  /** What is wanting in what is known, where gaps are asked for. */
  readonly gaps: readonly Gap[];
  /** It is asked, too, who else than those of `accordingTo` says something on it. */
  readonly byOthers: boolean;
  /** Those whom the question sets aside: what has them for an end or a place is no answer. */
  readonly setAside: readonly Entity[];
  /** Words of the question that limit nothing in the answer, though they may have been meant to. */
  readonly unused: readonly string[];
  /** Limits that were dropped because no claim keeps them, in words. */
  readonly dropped: readonly string[];
  /** Parts of the document; empty for the body and its notes. */
  readonly parts: readonly Part[];
  /** What was said before the question, and is no part of it; empty for nothing. */
  readonly leftOut: string;
}

/** Whether a time is all that limits a reading: what has no date would be most of its answer. */
export function isOfTimeAlone(reading: Reading): boolean {
  const { predicate, predicates, subject, object, about, event, where, during, accordingTo, voices } =
    reading;
  const others = [predicate, subject, object, event, where].some((limit) => limit !== null);
  const lists = [predicates, about, accordingTo, voices];
  return during !== null && !others && lists.every(({ length }) => length === 0);
}

/** A question that could not be understood: what it stumbled on, in a sentence. */
export interface Unread {
  readonly problem: string;
  /** Nothing in the question may be searched for either. */
  readonly final?: true;
}

/** A reading that limits nothing. */
export const NOTHING_READ: Reading = {
  asked: 'claims',
  predicate: null,
  subject: null,
  object: null,
  about: [],
  accordingTo: [],
  voices: [],
  event: null,
  where: null,
  during: null,
  kinds: [],
  types: [],
  otherTypes: [],
  among: [],
  typed: null,
  corrections: [],
  modality: [],
  change: [],
  takingPart: false,
  openEnded: false,
  negated: false,
  loose: false,
  predicates: [],
  together: true,
  byWords: [],
  attributed: null,
  told: TOLD_ANYHOW,
  gaps: [],
  byOthers: false,
  setAside: [],
  unused: [],
  dropped: [],
  parts: [],
  leftOut: '',
};
