import type { SourceParts } from './sourceParts.ts';
import { sourceSpeaker } from './sourceSpeaker.ts';

/** Names of sources that tell them apart, in their order: who speaks, or the title where several speak by the same name. */
export function shortNames(sources: readonly SourceParts[]): readonly string[] {
  const speakers = sources.map(sourceSpeaker);
  const counts = new Map<string, number>();
  for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return sources.map(({ title }, index) => {
    const speaker = speakers[index]!;
    return counts.get(speaker) === 1 ? speaker : title;
  });
}
