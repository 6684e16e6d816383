/** Texts that come again and again, each once: its number is its place. */
export interface GrowingWords {
  readonly words: readonly string[];
  readonly numberOf: (word: string) => number;
}

export function growingWords(): GrowingWords {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
