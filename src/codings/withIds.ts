import type { Claim } from '../claims/types.ts';

/** A claim with other ids for its entities, where a coder's own id stands for an entity that has another. */
export function withIds(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const renamed = (id: string): string => ids.get(id) ?? id;
  return {
    ...claim,
    subject: renamed(claim.subject),
    object: renamed(claim.object),
    voice: claim.voice.map(renamed),
    through: claim.through.map(renamed),
    by: claim.by.map(renamed),
    basis: claim.basis.map(renamed),
    ...(claim.event === undefined ? {} : { event: renamed(claim.event) }),
    ...(claim.where === undefined ? {} : { where: renamed(claim.where) }),
  };
}
