/** Characters in a chunk: what streams pass on at once. */
const CHUNK = 65_536;

/** Small pieces of text put together into chunks, so that a stream is not asked for each line. */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}
