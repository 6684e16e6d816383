import type { Entity } from '../../claims/types.ts';
import { readQuestion } from '../reading/readQuestion.ts';
import { nameAt } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';

/** Three questions that can be answered, about what the question named as far as it named anything known. */
export function suggestionsFor(question: string, grammar: Grammar): readonly string[] {
  const { entities } = grammar.lexicon;
  /* Where the question names nobody, states that somebody acts for are worth asking about. */
  const states = new Set(grammar.standsFor.values());
  const [one, other] = [...new Set([...namedIn(question, grammar.lexicon), ...states, ...entities])];
  return candidates(one!, other ?? one!)
    .filter((suggestion) => !('problem' in readQuestion(suggestion, grammar)))
    .slice(0, MOST);
}

const MOST = 3;

function candidates(one: Entity, other: Entity): readonly string[] {
  return [
    `Who backs ${one.name}?`,
    `What is said about ${one.name}?`,
    `How are ${one.name} and ${other.name} connected?`,
    `Who fights ${one.name}?`,
    `Which sources deny that anyone backs ${one.name}?`,
    `What is said about the relations between ${one.name} and ${other.name}?`,
  ];
}

function namedIn(question: string, lexicon: Lexicon): readonly Entity[] {
  const tokens = tokensOf(question);
  const found = new Map<string, Entity>();
  for (let at = 0; at < tokens.length;) {
    const name = nameAt(tokens, at, lexicon);
    const meaning = name?.meanings[0];
    if (meaning?.type === 'name') found.set(meaning.entity.id, meaning.entity);
    at += name?.length ?? 1;
  }
  return [...found.values()];
}
