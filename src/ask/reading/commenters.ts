import type { Part } from '../../claims/types.ts';
import type { Chunk } from '../words/chunks.ts';
import { eachNamed, type Reading } from './reading.ts';

/** Readers who comment, and the comments where somebody looks into them; not who comments on a matter, nor whom something is told. */
const IN_COMMENTS = new RegExp(
  [
    '(?<!\\b(?:tells?|told|telling|remind\\w*|inform\\w*|mislead\\w*|misled|lets?|shows?|showed|gives?|given|gave) (?:the|our|a|his|her|its|their) )\\b(?:readers?|commenters?)\\b(?! (?:learns?|learned|knows?|knew|needs?|understands?|finds?|should)\\b)',
    "\\b(?:in|among|under|below|from) (?:the |these |those )?(?:readers?['’]? )?comments?\\b",
    "\\bcomments? sections?\\b|\\breaders?['’] comments?\\b",
  ].join('|'),
  'iu',
);

const IN_NOTES =
  /\b(?:in|from) (?:his|her|their|its|the) (?:foot|end)?notes?\b|['’]s? (?:foot|end)?notes\b|\b(?:foot|end)notes?\b/iu;

/** The parts of a document in which claims are to stand. */
export function partsAsked(question: string): readonly Part[] {
  return [
    ...(IN_COMMENTS.test(question) ? (['comment'] as const) : []),
    ...(IN_NOTES.test(question) ? (['note'] as const) : []),
  ];
}

/** Whether a word says in which of some parts of a document claims are to stand. */
export function tellsPart({ text }: Chunk, parts: readonly Part[]): boolean {
  return parts.some((part) => (part === 'comment' ? /^(?:comment|reader)/iu : /notes?$/iu).test(text));
}

const OUTLETS =
  '(?:newspapers?|publications?|media|outlets?|magazines?|journals?|institutes?|think tanks?|sources?|reports?|papers?|articles?|websites?)';
const CITE = '(?:cite|name|quote|appeal|refer|invoke|mention|bring up|point|rely)';

const A_READER = '(?:(?:an?|the|one|some|any) )?(?:readers?|commenters?)\\b';

/** Outlets that a reader cites, or that are asked for according to him: a pronoun stands for him where he was named before. */
const CITED_BY_READER = new RegExp(
  `\\b(?:which|what) ${OUTLETS}(?:,? (?:or|and) ${OUTLETS})* (?:does|do|did) (?:${A_READER}[^?.]*?|he|she|they) ${CITE}\\b|^according to ${A_READER}[^?]*?, (?:which|what) ${OUTLETS}\\b`,
  'iu',
);
const DENIES = /\b(?:not|never|no|den(?:y|ies|ied)|dispute[sd]?|contradict(?:s|ed)?)\b|n['’]t\b/iu;

/** Whether it is asked which outlets a reader cites in a comment: whatever they report, they are cited there. */
export function asksCitedInComments(question: string): boolean {
  return IN_COMMENTS.test(question) && CITED_BY_READER.test(question) && !DENIES.test(question);
}

/** A reading for what is cited: those named are what it is cited for, of which a citation keeps no record. */
export function ofCited(reading: Reading): Reading {
  const { about, event, where } = reading;
  const topics = about.flatMap(eachNamed).map(({ entity, namedAs }) => namedAs ?? entity);
  const named = [...topics, event, where].filter((entity) => entity !== null);
  const unused = [...named.map(({ name }) => name), ...reading.unused];
  return { ...reading, about: [], event: null, where: null, predicates: ['cited-by'], kinds: [], unused };
}
