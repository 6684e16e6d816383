import type { SourceParts } from './sourceParts.ts';

/** Authors and publisher on one line; empty where neither is known. */
export function sourceOrigin({ publisher, authors = [] }: SourceParts): string {
  return [...authors.map(({ name }) => name), ...(publisher ? [publisher.name] : [])].join(', ');
}
