import type { ShownClaim } from './claimChips.ts';

type Voice = ShownClaim['voice'][number];

/** One who speaks in a chain of voices. */
export interface ChainLink {
  /** An entity; null is the source itself. */
  readonly voice: Voice | null;
  readonly name: string;
  /** What else is said of the last. */
  readonly note: string | null;
}

/**
 * Who says a claim, first utterer first, down to the source. A reader's comment ends with the commenter: no word of it is the
 * source's, below whose text it stands.
 */
export function voiceChain(
  { voice, part }: { readonly voice: readonly Voice[]; readonly part: ShownClaim['part'] },
  speaker: string,
): readonly ChainLink[] {
  const links = voice.map((one): ChainLink => ({ voice: one, name: one.name, note: null }));
  if (part !== 'COMMENT') {
    return [...links, { voice: null, name: speaker, note: voice.length === 0 ? 'own voice' : null }];
  }
  return links.map((link, at) =>
    at === links.length - 1 ? { ...link, note: `below the text of ${speaker}` } : link,
  );
}
