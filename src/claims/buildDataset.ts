import { claimId } from '../check/claimId.ts';
import { completeClaim } from '../check/completeClaim.ts';
import { symmetricAmong } from '../codings/compareCodings.ts';
import { reviewClaims } from '../codings/reviewClaims.ts';
import type { RawClaim } from '../load/claimShape.ts';
import type { LoadedRecord } from '../load/loadedRecord.ts';
import type { LoadedDataset, LoadedEntity, LoadedSource } from '../load/loadedDataset.ts';
import type { RawVocabulary } from '../load/vocabularyShape.ts';
import {
  UNNAMED,
  type Account,
  type Alias,
  type Claim,
  type Dataset,
  type Entity,
  type Phrases,
  type Source,
  type Vocabulary,
} from './types.ts';

/**
 * The dataset that the files say, defaults filled in, records sorted by id, the vocabulary in its own order. Each
 * source is also an entity of type work; the reserved voice `unnamed` is added where no file defines it. Only for what
 * `checkDataset` finds no errors in: what is required is taken to be there, and values to be of the closed lists.
 */
export function buildDataset({ vocabulary, entities, sources, accounts }: LoadedDataset): Dataset {
  const builtSources = sources.map(buildSource);
  const built = [...entities.map(buildEntity), ...builtSources.map(workOf)];
  if (!built.some((entity) => entity.id === UNNAMED)) built.push(UNNAMED_SPEAKERS);
  const builtVocabulary = buildVocabulary(vocabulary?.value ?? {});
  return {
    vocabulary: builtVocabulary,
    entities: sortById(built),
    sources: sortById(builtSources),
    claims: sortById(sources.flatMap((source) => buildClaims(source, builtVocabulary))),
    accounts: sortById(accounts.map(({ value }) => value as Account)),
  };
}

/** The claims of a source, with how each was reviewed by its independent codings. */
function buildClaims({ slug, claims, codings }: LoadedSource, { predicates }: Vocabulary): Claim[] {
  const built = (records: readonly LoadedRecord<RawClaim>[]): Claim[] =>
    records.map(({ value }) => buildClaim(slug, value));
  const served = built(claims);
  const independent = codings.map((coding) => built(coding.claims));
  const reviews = reviewClaims(served, independent, symmetricAmong(predicates));
  return served.map((claim) => ({ ...claim, review: reviews.get(claim.id)! }));
}

const NOTHING_MORE = { aliases: [], broader: [], by: [], of: [], unnamed: false, maybe: [] } as const;

const UNNAMED_SPEAKERS: Entity = {
  ...NOTHING_MORE,
  id: UNNAMED,
  type: 'person',
  name: 'unnamed speakers',
  unnamed: true,
};

function buildEntity({ type, value }: LoadedEntity): Entity {
  const aliases = (value.aliases ?? []) as readonly Alias[];
  return { ...NOTHING_MORE, ...value, aliases, type } as Entity;
}

function buildSource({ slug, record }: LoadedSource): Source {
  return { authors: [], ...record?.value, id: slug } as unknown as Source;
}

/** The work that a source is: cited and linked like other works. */
function workOf({ id, title, authors, publisher, date }: Source): Entity {
  const of = publisher === undefined ? [] : [publisher];
  return { ...NOTHING_MORE, id, type: 'work', name: title, when: date, by: authors, of };
}

/** A claim of a source with defaults filled in, not yet reviewed. */
export function buildClaim(slug: string, raw: RawClaim): Claim {
  const claim = completeClaim(raw);
  const against = claim.against.map((id) => claimId(slug, id));
  return { ...claim, id: claimId(slug, claim.id ?? ''), source: slug, against, review: 'single' } as Claim;
}

/** The words of a dataset with the declared defaults, in their own order. */
export function buildVocabulary({ predicates = [], genres = [] }: RawVocabulary): Vocabulary {
  const built = predicates.map((predicate) => ({
    symmetric: false,
    ...predicate,
    kinds: (predicate.kinds ?? []).map((kind) => ({ ...kind, phrases: { ...NO_PHRASES, ...kind.phrases } })),
    phrases: { ...NO_PHRASES, ...predicate.phrases },
  }));
  return { predicates: built, genres } as Vocabulary;
}

const NO_PHRASES: Phrases = { verbs: [], inverse: [], negated: [], subject: [], object: [], relation: [] };

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
