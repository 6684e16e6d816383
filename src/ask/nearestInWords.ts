import { inWords } from '../problems/inWords.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import { MOST_SEARCHED } from '../queries/searchClaims.ts';
import type { Asker } from './asker.ts';
import type { Lexicon, Meaning, VerbForm } from './lexicon.ts';
import { FIRST_NEAREST } from './operation.ts';
import type { FoundBeside } from './result.ts';
import { POSSESSIVE, tokensOf } from './tokens.ts';

/**
 * The claims nearest to a question in words that are not told already: what may answer it though it is coded in another
 * relation, or though the question could not be read. Undefined where there are none, and in datasets too large for it.
 */
export async function nearestInWords(
  question: string,
  told: readonly ClaimAnswer[],
  { hearsay, grammar, claimCount }: Asker,
): Promise<FoundBeside | undefined> {
  const words = tellingWords(question, grammar.lexicon);
  if (words.length < 2 || claimCount > MOST_SEARCHED) return undefined;
  const text = words.join(' ');
  const known = new Set(told.map(({ id }) => id));
  const found = await hearsay.searchClaims({ text, first: FIRST_NEAREST });
  const claims = found.filter(({ id }) => !known.has(id));
  if (claims.length === 0) return undefined;
  const quoted = inWords(
    words.map((word) => `“${word}”`),
    'and',
  );
  return {
    why: `Nearest in words, which were searched for without being read: ${quoted}.`,
    search: { text },
    claims,
  };
}

/** The words of a question that are no mere structure, each once. */
function tellingWords(question: string, { meanings }: Lexicon): readonly string[] {
  const words = tokensOf(question).map(({ word }) => word);
  return [...new Set(words)].filter(
    (word) => !COMMON.has(word) && (meanings.get(word)?.some(tells) ?? word !== POSSESSIVE),
  );
}

function tells(meaning: Meaning): boolean {
  if (meaning.type === 'verb') return meaning.forms.some((form) => VERBS.has(form));
  return meaning.type !== 'structure' && meaning.type !== 'filler';
}

/** Forms of verbs that are no prepositions left of them. */
const VERBS: ReadonlySet<VerbForm> = new Set(['finite', 'participle', 'gerund']);

/** Words of every English text, which tell nothing of what a claim is about. */
const COMMON: ReadonlySet<string> = new Set(
  `a about above after again al all also am among an and any are as at be because been before being below besides
  between both but by can could did do does doing done down during each el even ever few for from further had has have
  having he her here him his how i if in into is it its just let many may me might mine more most much must my no nor
  not now of off on once only onto or other our out over own same shall she should since so some such than that the
  their them then there these they this those through to too under until up upon us very via was we were what when
  where whether which while who whom whose why will with within without would yet you your`.split(/\s+/u),
);
