/** A text in pieces of about a length, as it comes from a file: what reads bytes cuts no letter in two. */
export async function* piecesOf(text: string, length = 7): AsyncGenerator<string> {
  for (let from = 0; from < text.length;) {
    const last = text.charCodeAt(from + length - 1);
    const to = from + length + (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    yield text.slice(from, to);
    from = to;
  }
}

/** All that a reader gives for a text in pieces. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
