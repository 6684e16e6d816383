import type { SourceParts } from './sourceParts.ts';

/** Who speaks where the source speaks itself: its publisher, else its authors, else its title. */
export function sourceSpeaker({ title, publisher, authors = [] }: SourceParts): string {
  if (authors.length > 0) return authors.map(({ name }) => name).join(', ');
  return publisher?.name ?? title;
}
