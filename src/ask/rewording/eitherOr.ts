import { wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

const WHO =
  'which (?:(?:foreign|outside|armed|rebel) )?(?:states?|countries|country|governments?|powers?|groups?|factions?|militias?|side|party)';

/** Those between whom it is asked, after the question. */
const EITHER =
  '(?:,| [-–—]|:) (?:(?:was|is|were) (?:it|they|that) )?(?<either>[^?]{2,80}? or [^?,]{2,40}?) *\\?*$';

/** What it was before it fell or changed is not asked of either, but of what is before it. */
const NO_PRONOUN = '(?![^?,:]*\\b(?:it|they|he|she)\\b)';

const WHO_DID = new RegExp(
  `^(?:who|${WHO}) (?!(?:is|was|are|were|do|does|did|else)\\b)${NO_PRONOUN}(?<rest>[^?,:]{3,60}?)${EITHER}`,
  'iu',
);
const WHOM = new RegExp(`^(?:whom?|${WHO}) (?<rest>(?:do|does|did) [^?,:]{3,60}?)${EITHER}`, 'iu');

/** "Who bombed Aleppo: Russia or the US?" asks whether either did; so does "Whom did Turkey back, the rebels or Assad?". */
export function withEitherOr(question: string, lexicon: Lexicon): string {
  const { rest: did, either: doers = '' } = WHO_DID.exec(question)?.groups ?? {};
  if (did && areNames(doers, lexicon)) return `${joined(doers)} ${did}?`;
  const { rest: whom, either: others = '' } = WHOM.exec(question)?.groups ?? {};
  return whom && areNames(others, lexicon) ? `${whom} ${joined(others)}?` : question;
}

const JOINT = /,? or |, /u;

function joined(names: string): string {
  return names.split(JOINT).join(' or ');
}

function areNames(text: string, lexicon: Lexicon): boolean {
  return text.split(JOINT).every((name) => wholeName(name, lexicon).some(({ type }) => type === 'name'));
}
