import { quote } from '../problems/quote.ts';
import { RowRefusal } from './evaluate.ts';

/** What bytes become that are wrong in the encoding in which they are read. */
const REPLACEMENT = '\ufffd';

/** Throws a RowRefusal for a text of which something was lost when it was read, or earlier. */
export function refuseUnreadable(text: string): void {
  if (!text.includes(REPLACEMENT)) return;
  const message = `${quote(text)} has characters that could not be read (U+FFFD). Is the file in another encoding than it says? Name it under "encoding" of "table" in the mapping, such as windows-1252.`;
  throw new RowRefusal('unreadable-text', message);
}
