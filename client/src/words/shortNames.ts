import type { SourceParts } from './sourceParts.ts';
import { sourceSpeaker } from './sourceSpeaker.ts';

/** Names of sources that tell them apart, in their order: who speaks, or the title where several speak by the same name. */
export function shortNames(sources: readonly SourceParts[]): readonly string[] {
  const speakers = sources.map(sourceSpeaker);
  return sources.map(({ title }, index) => {
    const speaker = speakers[index]!;
    return speakers.filter((one) => one === speaker).length > 1 ? title : speaker;
  });
}
