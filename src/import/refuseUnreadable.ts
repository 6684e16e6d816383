import { quote } from '../problems/quote.ts';
import { RowRefusal } from './evaluate.ts';

/** What bytes become that are wrong in the encoding in which they are read. */
const REPLACEMENT = '\ufffd';

/** What helps where the characters were lost before the file was written, so that no encoding brings them back. */
const OTHER_WAYS = {
  name: 'say under "names" who is meant',
  text: 'mend the cells in the file, or leave their columns out of the mapping',
};

/** Throws a RowRefusal for a text of which something was lost when it was read, or earlier. */
export function refuseUnreadable(text: string, what: keyof typeof OTHER_WAYS = 'text'): void {
  if (!text.includes(REPLACEMENT)) return;
  const message = `${quote(text)} has characters that could not be read (U+FFFD). Is the file in another encoding than it says? Name it under "encoding" of "table" in the mapping, such as windows-1252. If they were lost earlier, ${OTHER_WAYS[what]}.`;
  throw new RowRefusal('unreadable-text', message);
}
