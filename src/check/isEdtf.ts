import { parse } from 'edtf';

/** EDTF expressions are short; a long text would keep the parser busy. */
const LONGEST = 100;

/** Whether a text is an EDTF expression. */
export function isEdtf(text: string): boolean {
  if (text.length > LONGEST) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
