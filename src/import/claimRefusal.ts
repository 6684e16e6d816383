import { isKeyword, MOST_WORDS } from '../load/keyword.ts';
import type { RawClaim } from '../load/claimShape.ts';
import { CLOSED_LISTS, type Entity, type Vocabulary } from '../claims/types.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { inWords } from '../problems/inWords.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import { withArticle } from '../problems/withArticle.ts';
import { RowRefusal } from './evaluate.ts';
import { refuseUnreadable } from './refuseUnreadable.ts';

/** What a claim is held against. */
export interface ClaimWorld {
  readonly vocabulary: Vocabulary;
  readonly entityOf: (id: string) => Pick<Entity, 'type'> | undefined;
  /** All ids of entities, for near-misses. */
  readonly ids: () => Iterable<string>;
}

/**
 * Throws a RowRefusal for the first thing in a claim that the checks of a dataset would refuse and that the row is to
 * blame for: texts that were not read right, unknown predicates, kinds, words and entities, ends of the wrong
 * type, a relation of something to itself.
 */
export function refuseBadClaim(claim: RawClaim, world: ClaimWorld): void {
  const { subject = '', predicate = '', object = '', kinds = [] } = claim;
  for (const text of [claim.gloss, claim.detail, claim.note]) refuseUnreadable(text ?? '');
  const odd = claim.keywords?.find((keyword) => !isKeyword(keyword));
  if (odd !== undefined)
    throw new RowRefusal(
      'keyword-shape',
      `The keyword ${quote(odd)} is not one to ${MOST_WORDS} words in letters and digits; split it, or leave it out.`,
    );
  const known = world.vocabulary.predicates.find(({ id }) => id === predicate);
  if (!known)
    throw unknown(
      'predicate',
      predicate,
      world.vocabulary.predicates.map(({ id }) => id),
    );
  const kindIds = known.kinds.map(({ id }) => id);
  for (const kind of kinds)
    if (!kindIds.includes(kind)) throw unknown(`kind of "${predicate}"`, kind, kindIds);
  for (const [field, words] of Object.entries(CLOSED_LISTS)) {
    const word = claim[field as keyof typeof CLOSED_LISTS];
    if (word !== undefined && !(words as readonly string[]).includes(word)) throw unknown(field, word, words);
  }
  refuseUnknownEntities(claim, world);
  for (const [end, id, types] of [
    ['subject', subject, known.subjects],
    ['object', object, known.objects],
  ] as const) {
    const type = world.entityOf(id)!.type;
    if (types.includes(type)) continue;
    const wanted = inWords(types.map(withArticle));
    throw new RowRefusal(
      'predicate-ends',
      `The ${end} of "${predicate}" must be ${wanted}, but ${quote(id)} is ${withArticle(type)}.`,
    );
  }
  if (
    subject === object &&
    !(world.entityOf(subject)!.type === 'bloc' && ['fights', 'opposes'].includes(predicate))
  )
    throw new RowRefusal(
      'self-relation',
      `Subject and object are both ${quote(subject)}; a claim joins two entities.`,
    );
}

function refuseUnknownEntities(claim: RawClaim, { entityOf, ids }: ClaimWorld): void {
  const { subject, object, event, where, voice = [], through = [], by = [], basis = [] } = claim;
  for (const id of [subject, object, event, where, ...voice, ...through, ...by, ...basis]) {
    if (id === undefined || entityOf(id)) continue;
    throw unknown('entity', id, ids());
  }
}

function unknown(what: string, word: string, known: Iterable<string>): RowRefusal {
  const near = nearMisses(word, known);
  const rule = `unknown-${what.split(' ')[0]}`;
  return new RowRefusal(rule, `There is no ${what} ${quote(word)}${didYouMean(near)}`, near[0]);
}
