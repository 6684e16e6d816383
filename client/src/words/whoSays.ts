import type { SourceParts } from './sourceParts.ts';
import { sourceSpeaker } from './sourceSpeaker.ts';

/** A claim with whose word it is. */
export interface SpokenClaim {
  readonly source: SourceParts & { readonly id: string };
  /** First utterer first; empty is the source's own voice. */
  readonly voice: readonly { readonly name: string }[];
}

/** Whose word claims are: "Sam Heller; Socialist Worker, passing on Ashley Smith". Each source once, its own word before others'. */
export function whoSays(claims: readonly SpokenClaim[]): string {
  const sources = new Map(claims.map(({ source }) => [source.id, source]));
  return [...sources.values()]
    .map((source) => {
      const voices = claims.filter((claim) => claim.source.id === source.id).map(({ voice }) => voice);
      const own = voices.some((voice) => voice.length === 0);
      const others = [...new Set(voices.flatMap((voice) => voice[0]?.name ?? []))];
      return own ? sourceSpeaker(source) : `${sourceSpeaker(source)}, passing on ${others.join(', ')}`;
    })
    .join('; ');
}
