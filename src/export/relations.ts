import { isOfSource } from '../claims/counts.ts';
import { disputesAmong } from '../claims/disputes.ts';
import { originsOf, speakersThatMayBeOne } from '../claims/origins.ts';
import { relationId } from '../claims/relationId.ts';
import { type Status, statusOf } from '../claims/status.ts';
import { summary } from '../claims/summary.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import type { Dataset, Entity, Predicate, Source } from '../claims/types.ts';
import { type Verdict, verdictOf } from '../claims/verdict.ts';
import { decides } from '../claims/counts.ts';
import { type Caution, cautionOfRelation } from './caution.ts';

/** What one source says of a relation. */
export interface ExportedVerdict extends Verdict {
  readonly source: Source;
  readonly claims: readonly TimedClaim[];
}

/** A relation as it is exported; status, verdicts and counts describe the whole relation, whatever the filter. */
export interface ExportedRelation {
  /** `<subject>:<predicate>:<object>`. */
  readonly id: string;
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
  readonly status: Status;
  readonly caution: Caution;
  readonly summary: string;
  readonly verdicts: readonly ExportedVerdict[];
  /** Those of comments only where they were asked for. */
  readonly claims: readonly TimedClaim[];
  readonly sourceCount: number;
  readonly deniedCount: number;
  /** Known origins. */
  readonly origins: number;
  /** Union over the affirming actual claims, sorted. */
  readonly kinds: readonly string[];
}

/** What makes relations out of their claims. */
export type RelationOf = (predicate: Predicate, claims: readonly TimedClaim[]) => ExportedRelation;

/** The lookups that relations are made with. */
export interface RelationParts {
  readonly entityOf: (id: string) => Entity;
  readonly sourceOf: (id: string) => Source;
  readonly comments: boolean;
}

/** Makes ready to bundle claims of one relation, given with the ends of the first in order. */
export function relationsFrom(dataset: Omit<Dataset, 'claims'>, parts: RelationParts): RelationOf {
  const { entityOf, sourceOf, comments } = parts;
  const maybeSame = speakersThatMayBeOne(dataset.entities);
  const codedFor = countCoded(dataset);
  return (predicate, all) => {
    const [first] = all as [TimedClaim];
    const turned = predicate.symmetric && first.subject > first.object;
    const [subject, object] = turned ? [first.object, first.subject] : [first.subject, first.object];
    const verdicts = verdictsOf(all, sourceOf);
    const status = statusOf(
      all,
      verdicts.map(({ verdict }) => verdict),
    );
    const speaking = verdicts.filter(({ claims }) => claims.some(isOfSource));
    const silent =
      codedFor(predicate.id) - speaking.filter(({ source }) => source.coded.includes(predicate.id)).length;
    const disputes = disputesAmong(all);
    const origins = originsOf(all, maybeSame);
    const shown = comments ? all : all.filter(isOfSource);
    return {
      id: relationId({ subject, predicate: predicate.id, object }),
      subject: entityOf(subject),
      predicate,
      object: entityOf(object),
      status,
      caution: cautionOfRelation(status, all),
      summary: summary({
        status,
        verdicts: speaking,
        origins,
        disputes: { total: disputes.length, within: disputes.filter(({ within }) => within).length },
        silent,
        notCoded: dataset.sources.length - speaking.length - silent,
        tooEarly: 0,
      }),
      verdicts: comments ? verdicts : speaking,
      claims: shown,
      sourceCount: speaking.length,
      deniedCount: all.filter((claim) => decides(claim) && claim.polarity === 'denied').length,
      origins: origins.known,
      kinds: kindsAffirmed(all),
    };
  };
}

function verdictsOf(claims: readonly TimedClaim[], sourceOf: (id: string) => Source): ExportedVerdict[] {
  const bySource = new Map<string, TimedClaim[]>();
  for (const claim of claims) {
    const some = bySource.get(claim.source);
    if (some) some.push(claim);
    else bySource.set(claim.source, [claim]);
  }
  return [...bySource].map(([source, some]) => ({
    ...verdictOf(some),
    source: sourceOf(source),
    claims: some,
  }));
}

function kindsAffirmed(claims: readonly TimedClaim[]): readonly string[] {
  const affirming = claims.filter((claim) => decides(claim) && claim.polarity === 'affirmed');
  return [...new Set(affirming.flatMap(({ kinds }) => kinds))].sort();
}

function countCoded({ sources }: Pick<Dataset, 'sources'>): (predicate: string) => number {
  const counts = new Map<string, number>();
  for (const { coded } of sources) {
    for (const predicate of coded) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  }
  return (predicate) => counts.get(predicate) ?? 0;
}
