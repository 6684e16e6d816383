import type { RelationsWithClaimsQuery } from '../generated/documents.ts';
import { csv } from './csv.ts';

/** A relation with everything that is said of it. */
export type WholeRelation = RelationsWithClaimsQuery['relations'][number];

const HEAD = [
  'claim',
  'relation',
  'subject',
  'predicate',
  'object',
  'source',
  'source title',
  'source date',
  'voices',
  'polarity',
  'certainty',
  'modality',
  'stance',
  'part',
  'kinds',
  'detail',
  'change',
  'when (EDTF)',
  'where',
  'event',
  'through',
  'gloss',
  'review',
  'passages (letter+length)',
];

/** Every claim of some relations as a table. */
export function claimsCsv(relations: readonly WholeRelation[]): string {
  return csv(
    HEAD,
    relations.flatMap(({ id, subject, predicate, object, verdicts }) =>
      verdicts.flatMap(({ source, claims }) =>
        claims.map((claim) => [
          claim.id,
          id,
          subject.name,
          predicate,
          object.name,
          source.id,
          source.title,
          source.date,
          claim.voice.map(({ name }) => name).join(' > '),
          claim.polarity.toLowerCase(),
          claim.certainty.toLowerCase(),
          claim.modality.toLowerCase(),
          claim.stance.toLowerCase(),
          claim.part.toLowerCase(),
          claim.kinds.join('; '),
          claim.detail ?? '',
          claim.change?.toLowerCase() ?? '',
          claim.when ?? '',
          claim.where?.name ?? '',
          claim.event?.name ?? '',
          claim.through.map(({ name }) => name).join('; '),
          claim.gloss,
          claim.review.toLowerCase(),
          claim.evidence.map(({ at, letters }) => `${at}+${letters}`).join('; '),
        ]),
      ),
    ),
  );
}
