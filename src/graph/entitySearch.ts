import MiniSearch from 'minisearch';
import type { Entity } from '../claims/types.ts';
import { latin } from '../claims/foldWords.ts';

/** Finds entities by any of their names. */
export interface EntitySearch {
  /** Ids of the entities that a text may mean, best match first. */
  readonly find: (text: string) => readonly string[];
  /** Ids of the entities that have exactly this name, alias or id; case, accents, punctuation and articles aside. */
  readonly named: (text: string) => readonly string[];
}

interface Document {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly original: string;
}

/** Longest text that is searched for, and longest word in which slips are looked for: no name is longer. */
const LONGEST_SEARCH = 200;
const LONGEST_WORD = 30;

/** The Arabic article and its spellings are left out of Latin names, since texts write it in every way. */
const ARTICLES = new Set(['al', 'el', 'ad', 'an', 'as', 'ash', 'az', 'the', 'of']);

/**
 * Builds the search over names and aliases. Names are compared in plain Latin letters (any-ascii) as well as in their
 * own script, so that "جبهة النصرة", "Fatah al Sham", a prefix or a typing slip all find what they mean.
 */
export function buildEntitySearch(entities: readonly Entity[]): EntitySearch {
  const search = new MiniSearch<Document>({
    fields: ['name', 'alias', 'original'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 2 },
      prefix: true,
      fuzzy: (term) =>
        term.length > 3 && term.length <= LONGEST_WORD ? Math.min(2, Math.floor(term.length / 4)) : false,
      combineWith: 'AND',
    },
  });
  search.addAll(
    entities.map((entity) => {
      const aliases = entity.aliases.map(({ text }) => text);
      return {
        id: entity.id,
        name: latin(entity.name),
        alias: aliases.map(latin).join(' '),
        original: [entity.name, ...aliases].join(' ').normalize('NFKC').toLowerCase(),
      };
    }),
  );
  const exact = exactNames(entities);
  const named = (text: string): readonly string[] => exact.get(words(latin(text)).join(' ')) ?? [];
  return {
    named,
    find: (asked) => {
      const text = asked.slice(0, LONGEST_SEARCH);
      const others = [text.normalize('NFKC').toLowerCase(), latin(text)].flatMap((form) =>
        search.search(form).map((hit) => hit.id as string),
      );
      return [...new Set([...named(text), ...others])];
    },
  };
}

function exactNames(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name, aliases } of entities) {
    for (const form of new Set([id, name, ...aliases.map(({ text }) => text)])) {
      const key = words(latin(form)).join(' ');
      names.set(key, [...new Set([...(names.get(key) ?? []), id])]);
    }
  }
  return names;
}

function words(text: string): string[] {
  const all = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = all.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : all;
}
