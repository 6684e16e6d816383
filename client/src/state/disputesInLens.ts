import type { Stance } from '../generated/documents.ts';
import type { Lens } from './viewState.ts';

/** One side of a dispute. */
interface Side {
  readonly source: { readonly id: string };
  readonly voice: readonly unknown[];
  readonly stance: Stance;
}

/**
 * Whose word the sides are that a lens is about: the source's own (of compared ones, both of them), that of others whom
 * it quotes to reject them, or that of others whom it quotes otherwise.
 */
export const SIDES = ['own', 'rejects', 'others'] as const;
export type SideTaken = (typeof SIDES)[number];

/** Where the sources of a lens stand in a dispute; null where it is not about them. */
export function sideTaken(
  { affirming, denying }: { readonly affirming: Side; readonly denying: Side },
  lens: Exclude<Lens, { readonly kind: 'all' }>,
): SideTaken | null {
  if (lens.kind === 'source') {
    const words = [affirming, denying].filter(({ source }) => source.id === lens.source).map(wordOf);
    return SIDES.find((side) => words.includes(side)) ?? null;
  }
  const ends = [affirming.source.id, denying.source.id];
  if (ends[0] === ends[1] || !ends.every((id) => lens.sources.includes(id))) return null;
  const words = [affirming, denying].map(wordOf);
  return words.includes('rejects') ? 'rejects' : words.includes('others') ? 'others' : 'own';
}

/** The disputes in groups, in their order; without the groups that have none. In the lens of all sources one group of all. */
export function disputesInLens<Dispute extends { readonly affirming: Side; readonly denying: Side }>(
  disputes: readonly Dispute[],
  lens: Lens,
): readonly { readonly side: SideTaken | null; readonly disputes: readonly Dispute[] }[] {
  if (lens.kind === 'all') return [{ side: null, disputes }];
  return SIDES.map((side) => ({
    side,
    disputes: disputes.filter((dispute) => sideTaken(dispute, lens) === side),
  })).filter(({ disputes: members }) => members.length > 0);
}

/** The accounts in which the source of a lens has a version, or two or more of the compared ones have. */
export function accountsInLens<
  Account extends {
    readonly versions: readonly { readonly claims: readonly Pick<Side, 'source'>[] }[];
  },
>(accounts: readonly Account[], lens: Lens): readonly Account[] {
  if (lens.kind === 'all') return accounts;
  return accounts.filter(({ versions }) => {
    const speaking = new Set(versions.flatMap(({ claims }) => claims.map(({ source }) => source.id)));
    return lens.kind === 'source'
      ? speaking.has(lens.source)
      : lens.sources.filter((id) => speaking.has(id)).length > 1;
  });
}

function wordOf(side: Side): SideTaken {
  if (isOwn(side)) return 'own';
  return side.stance === 'DISPUTES' ? 'rejects' : 'others';
}

function isOwn({ voice }: Side): boolean {
  return voice.length === 0;
}
