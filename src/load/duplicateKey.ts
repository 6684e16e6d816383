import type { Complaint } from '../problems/problemAt.ts';
import { quote } from '../problems/quote.ts';
import type { Place } from './node.ts';

/** What is said of a field that is given twice in one record. */
export function duplicateKey(name: string, first: Place): Complaint {
  const where = `line ${first.line}, column ${first.column}`;
  return {
    rule: 'duplicate-field',
    message: `The field ${quote(name)} is given twice; the first is in ${where}.`,
  };
}
