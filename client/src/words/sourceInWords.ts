/** What tells a source from others. */
export interface SourceParts {
  readonly title: string;
  readonly publisher: { readonly name: string } | null;
  readonly authors?: readonly { readonly name: string }[];
}

/** Who speaks where the source speaks itself: its publisher, else its authors, else its title. */
export function sourceSpeaker({ title, publisher, authors = [] }: SourceParts): string {
  if (authors.length > 0) return authors.map(({ name }) => name).join(', ');
  return publisher?.name ?? title;
}

/** Authors and publisher on one line; empty where neither is known. */
export function sourceOrigin({ publisher, authors = [] }: SourceParts): string {
  return [...authors.map(({ name }) => name), ...(publisher ? [publisher.name] : [])].join(', ');
}
