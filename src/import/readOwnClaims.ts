import type { Dataset } from '../claims/types.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import type { Account } from './account.ts';
import { type ClaimWorld, refuseBadClaim } from './claimRefusal.ts';
import { RowRefusal } from './evaluate.ts';
import type { ReadClaimOrProblem } from './readers/claimRows.ts';
import { csvClaims } from './readers/csvClaims.ts';
import { ndjsonClaims } from './readers/ndjsonClaims.ts';
import { rdfClaims } from './readers/rdfClaims.ts';
import type { UnitedClaim } from './uniteClaims.ts';

/** What claims of Hearsay's own files are read with. */
export interface OwnClaimsParts {
  readonly format: string;
  /** Slug of the source of claims that name none. */
  readonly source: string | undefined;
  readonly world: ClaimWorld;
  readonly account: Account;
  readonly dataset: Dataset;
}

/** The claims of a file that Hearsay has exported, each as it was; its source must be there. */
export async function readOwnClaims(
  text: AsyncIterable<string>,
  { format, source, world, account, dataset }: OwnClaimsParts,
): Promise<readonly UnitedClaim[]> {
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const claims: UnitedClaim[] = [];
  for await (const item of ownClaims(text, format, source)) {
    if ('complaint' in item) account.problem(item);
    else
      account.row(item.place.line, () => {
        if (!sources.has(item.source)) throw unknownSource(item.source, sources);
        refuseBadClaim(item.record, world);
        const { line } = item.place;
        claims.push({
          line,
          lines: [line],
          source: item.source,
          sourceRecord: undefined,
          record: item.record,
        });
      });
  }
  return claims;
}

function ownClaims(
  text: AsyncIterable<string>,
  format: string,
  source: string | undefined,
): AsyncGenerator<ReadClaimOrProblem> {
  if (format === 'ndjson') return ndjsonClaims(text, source);
  if (format === 'jsonld' || format === 'trig') return rdfClaims(text, format);
  return csvClaims(text, source);
}

function unknownSource(source: string, sources: ReadonlySet<string>): RowRefusal {
  const near = nearMisses(source, sources);
  const hint = near.length > 0 ? didYouMean(near) : '; "hearsay add-source" makes one.';
  return new RowRefusal('unknown-source', `There is no source ${quote(source)}${hint}`, near[0]);
}
