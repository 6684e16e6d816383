import { canonicalJson } from './canonicalJson.ts';
import type { Account, Claim, Entity, Phrases, Predicate, Source, Vocabulary } from './types.ts';

/** An entity with its sets sorted; the authors of a work keep their order. That its name is a plural is left out. */
export function canonicalEntity({ plural: _, ...entity }: Entity): Entity {
  const { aliases, broader, by, of, maybe } = entity;
  return {
    ...entity,
    aliases: sorted(aliases),
    broader: sorted(broader),
    by,
    of: sorted(of),
    maybe: sorted(maybe),
  };
}

/** A source with its sets sorted; its authors keep their order. */
export function canonicalSource(source: Source): Source {
  return { ...source, coded: sorted(source.coded) };
}

/** A claim with its sets sorted; the chain of voices and the evidence keep their order. How it was reviewed is left out. */
export function canonicalClaim({ review: _, ...claim }: Claim): Omit<Claim, 'review'> {
  const { kinds, through, by, against, basis, keywords } = claim;
  return {
    ...claim,
    kinds: sorted(kinds),
    through: sorted(through),
    by: sorted(by),
    against: sorted(against),
    basis: sorted(basis),
    keywords: sorted(keywords),
  };
}

/** An account with the claims of each version sorted; the versions keep their order. */
export function canonicalAccount(account: Account): Account {
  const versions = account.versions.map(({ says, claims }) => ({ says, claims: sorted(claims) }));
  return { ...account, versions };
}

/** The vocabulary with all its lists sorted: their order is for display. Labels after a plural are left out. */
export function canonicalVocabulary({ predicates, genres }: Vocabulary): Vocabulary {
  return { predicates: sorted(predicates.map(canonicalPredicate)), genres: sorted(genres) };
}

function canonicalPredicate({ plural: _, ...predicate }: Predicate): Predicate {
  const { subjects, objects, kinds, phrases } = predicate;
  return {
    ...predicate,
    subjects: sorted(subjects),
    objects: sorted(objects),
    kinds: sorted(kinds.map((kind) => ({ ...kind, phrases: canonicalPhrases(kind.phrases) }))),
    phrases: canonicalPhrases(phrases),
  };
}

function canonicalPhrases({ verbs, inverse, negated, subject, object, relation }: Phrases): Phrases {
  return {
    verbs: sorted(verbs),
    inverse: sorted(inverse),
    negated: sorted(negated),
    subject: sorted(subject),
    object: sorted(object),
    relation: sorted(relation),
  };
}

/** Ids and values by themselves, records by id, aliases by their canonical form. */
function sorted<Item extends string | object>(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf(item: string | object): string {
  if (typeof item === 'string') return item;
  return 'id' in item ? String(item.id) : canonicalJson(item);
}
