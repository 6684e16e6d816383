import type { RawClaim } from '../../load/claimShape.ts';
import type { RowPlace, RowProblem } from '../row.ts';

/** A claim as one of Hearsay's own files has it, with the source that it names. */
export interface ReadClaim {
  readonly place: RowPlace;
  /** Slug of the source. */
  readonly source: string;
  readonly record: RawClaim;
}

/** What readers of Hearsay's own files give. */
export type ReadClaimOrProblem = ReadClaim | RowProblem;

/** Takes the source out of a record; one that names none is of the source that is given, if any. */
export function readClaim(
  { source: named, ...record }: RawClaim,
  place: RowPlace,
  given: string | undefined,
): ReadClaimOrProblem {
  const source = named ?? given;
  if (source !== undefined) return { place, source, record };
  const message = 'This claim names no source; name it with --source, or in the field "source".';
  return { place, complaint: { rule: 'missing-source', message } };
}
