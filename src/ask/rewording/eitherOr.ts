import { wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

const WHO =
  'which (?:(?:foreign|outside|armed|rebel) )?(?:states?|countries|country|governments?|powers?|groups?|factions?|militias?|side|party)';

/** Those between whom it is asked, after the question, and according to whom. */
const EITHER =
  '(?:,| [-–—]|:) (?:(?:was|is|were) (?:it|they|that) )?(?<either>[^?]{2,80}? or [^?,]{2,40}?)(?<tail>,? according to [^?,]{2,60}?)? *\\?*$';

/** What it was before it fell or changed is not asked of either, but of what is before it. */
const NO_PRONOUN = '(?![^?,:]*\\b(?:it|they|he|she)\\b)';

const WHO_DID = new RegExp(
  `^(?:who|${WHO}) (?!(?:is|was|are|were|do|does|did|else)\\b)${NO_PRONOUN}(?<rest>[^?,:]{3,60}?)${EITHER}`,
  'iu',
);
const WHO_WAS = new RegExp(
  `^(?:who|${WHO}) (?<was>is|was|are|were) (?!else\\b)${NO_PRONOUN}(?<rest>(?:allied|negotiating|fighting|backing|supporting|arming|funding|bombing|in) [^?,:]{3,60}?)${EITHER}`,
  'iu',
);
const WHOM = new RegExp(`^(?:whom?|${WHO}) (?<rest>(?:do|does|did) [^?,:]{3,60}?)${EITHER}`, 'iu');

/** Who did not do something is not asked as whether either did. */
const TURNED =
  /\b(?:not|never|no|refus\w*|fail\w*|declin\w*|den(?:y|ies|ied)|stop\w*|ceas\w*|withdr\w*|withh\w*|reject\w*)\b|n['’]t\b/iu;

/** "Who bombed Aleppo: Russia or the US?" asks whether either did; so does "Whom did Turkey back, the rebels or Assad?". */
export function withEitherOr(question: string, lexicon: Lexicon): string {
  const [did, was, whom] = [WHO_DID, WHO_WAS, WHOM].map((way) => way.exec(question)?.groups);
  const found = did ?? was ?? whom;
  if (found === undefined || !areNames(found['either']!, lexicon)) return question;
  const {
    rest,
    either,
    tail = '',
  } = found as Readonly<Record<'rest' | 'either', string>> & {
    readonly tail?: string;
  };
  /* The choice is named as not used. */
  if (TURNED.test(rest)) return question.replace(new RegExp(`${EITHER}`, 'iu'), `$<tail>: ${either}?`);
  const names = either.split(JOINT).join(' or ');
  if (found === did) return `${names} ${rest}${tail}?`;
  if (found === was) return `${was['was']} ${names} ${rest}${tail}?`;
  return `${rest} ${names}${tail}?`;
}

const JOINT = /,? (?:or|and) |, /u;

function areNames(text: string, lexicon: Lexicon): boolean {
  return text.split(JOINT).every((name) => wholeName(name, lexicon).some(({ type }) => type === 'name'));
}
