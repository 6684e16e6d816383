/** A text in pieces of a length, as it comes from a file. */
export async function* piecesOf(text: string, length = 7): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

/** All that a reader gives for a text in pieces. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
