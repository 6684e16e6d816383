import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Entity, Phrases, Vocabulary } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { allClaims, type ClaimIndex } from './claimIndex.ts';
import { foldWords } from '../claims/foldWords.ts';

/** Finds claims by words: those of glosses, keywords and notes, of names and descriptions, and words for relations and forms. */
export interface ClaimSearch {
  /** The claims that have so many words of a text, or all if it has fewer: the nearest first, among equals by source and place. */
  readonly find: (text: string, least: number) => readonly ClaimHit[];
}

/** A claim that a search by words has found. */
export interface ClaimHit {
  /** The number of the claim. */
  readonly claim: number;
  /** How near it is (BM25+); comparable within one search alone. */
  readonly score: number;
}

/** What is searched of a claim. */
interface Document {
  readonly id: number;
  readonly gloss: string;
  readonly keywords: string;
  readonly names: string;
  readonly descriptions: string;
  readonly speakers: string;
  readonly relation: string;
  readonly forms: string;
}

const FIELDS = ['gloss', 'keywords', 'names', 'descriptions', 'speakers', 'relation', 'forms'] as const;

/** Words of names that tell nobody from anybody. */
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'the', 'of', 'and', 'a', 'in', 'on', 'to']);

/** Builds the search over all claims of an index, by word stems. It keeps an entry for each word of each claim. */
export function buildClaimSearch(index: ClaimIndex, vocabulary: Vocabulary): ClaimSearch {
  const search = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: stems,
    processTerm: (stem) => stem,
    searchOptions: {
      combineWith: 'OR',
      boost: { gloss: 2, keywords: 2, names: 2, forms: 1.5, relation: 0.5, descriptions: 0.6 },
      bm25: { k: 1.2, b: 0.7, d: 0 },
    },
  });
  const textsOf = claimTexts(index, vocabulary);
  for (const claim of allClaims(index)) search.add(textsOf(claim));
  return {
    find: (text, least) => {
      const wanted = Math.min(least, new Set(stems(text)).size);
      return search
        .search(text)
        .filter(({ queryTerms }) => queryTerms.length >= wanted)
        .map(({ id, score }) => ({ claim: id as number, score }));
    },
  };
}

function claimTexts({ names }: ClaimIndex, vocabulary: Vocabulary): (claim: ClaimView) => Document {
  const namesOf = textsById(names.entities, ({ name, aliases }) =>
    eachOnce([name, ...aliases.map(({ text }) => text)].join(' ')),
  );
  const descriptionsOf = textsById(names.entities, ({ description }) => description ?? '');
  const authors = names.sources.map((source) => [...source.authors, source.publisher]);
  const words = wordsOfVocabulary(vocabulary);
  return (claim) => {
    const about = [claim.subject, claim.object, claim.event, claim.where];
    return {
      id: claim.place,
      gloss: [claim.gloss, claim.note, claim.detail].join(' '),
      keywords: claim.keywords.join(' '),
      names: namesOf(about),
      descriptions: descriptionsOf(about),
      speakers: namesOf([...claim.voice, ...claim.through, ...claim.by, ...authors[claim.sourceNumber]!]),
      relation: words.get(claim.predicate)!,
      forms: claim.kinds.map((kind) => words.get(kind)!).join(' '),
    };
  };
}

function textsById(
  entities: readonly Entity[],
  textOf: (entity: Entity) => string,
): (ids: readonly (string | undefined)[]) => string {
  const texts = new Map(entities.map((entity) => [entity.id, textOf(entity)]));
  return (ids) => ids.map((id) => (id === undefined ? '' : texts.get(id))).join(' ');
}

/** The words by which questions name predicates and kinds, by id. */
function wordsOfVocabulary({ predicates }: Vocabulary): ReadonlyMap<string, string> {
  const entries = predicates.flatMap(({ id, label, phrases, kinds }) => [
    [id, eachOnce(`${label} ${phrasesIn(phrases)}`)] as const,
    ...kinds.map((kind) => [kind.id, eachOnce(`${kind.id} ${phrasesIn(kind.phrases)}`)] as const),
  ]);
  return new Map(entries);
}

function phrasesIn(phrases: Phrases): string {
  return Object.values(phrases).flat().join(' ');
}

/** Names in several spellings are no more about anybody than names in one. */
function eachOnce(text: string): string {
  return [...new Set(stems(text))].join(' ');
}

/** The words of a text in plain lower-case Latin letters, without their endings. */
function stems(text: string): string[] {
  return foldWords(text)
    .filter((word) => !PARTICLES.has(word))
    .map(stemmer);
}
