import type { Lexicon, Meaning, VerbForm } from './lexicon.ts';
import { POSSESSIVE, tokensOf } from './tokens.ts';

/** The words of a question that are no mere structure, each once. */
export function tellingWords(question: string, { meanings }: Lexicon): readonly string[] {
  const words = tokensOf(question)
    .filter(({ text, word }) => !COMMON.has(word) || isInCapitals(text))
    .map(({ word }) => word);
  return [...new Set(words)].filter(
    (word) => meanings.get(word)?.some((meaning) => tells(word, meaning)) ?? word !== POSSESSIVE,
  );
}

/** "US" is no pronoun. */
function isInCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function tells(word: string, meaning: Meaning): boolean {
  if (meaning.type === 'verb')
    return word.length > LONGEST_LEFT || meaning.forms.some((form) => VERBS.has(form));
  return meaning.type !== 'structure' && meaning.type !== 'filler';
}

/** What is left of a verb without its preposition tells little where it is so short: "go", but not "contribute". */
const LONGEST_LEFT = 5;

/** Forms of verbs that are no prepositions left of them. */
const VERBS: ReadonlySet<VerbForm> = new Set(['finite', 'participle', 'gerund']);

/** Words of every English text, which tell nothing of what a claim is about. */
const COMMON: ReadonlySet<string> = new Set(
  `a about above after again al all also am among an and any are as at be because been before being below besides
  between both but by can could did do does doing done down during each el even ever few for from further had has have
  having he her here him his how i if in into is it its just let many may me might mine more most much must my no nor
  not now of off on once only onto or other our out over own same shall she should since so some such than that the
  their them then there these they this those through to too under until up upon us very via was we were what when
  where whether which while who whom whose why will with within without would yet you your two three four five six seven eight nine ten`.split(
    /\s+/u,
  ),
);
