import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** The SHA-256 of the coded text is 64 hexadecimal digits. */
export function* textFingerprint({ loaded }: CheckContext): Iterable<Problem> {
  for (const { record } of loaded.sources) {
    const sha256 = record?.value.text?.sha256;
    if (!record || sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256)) continue;
    const message = `The SHA-256 ${quote(sha256)} must be 64 hexadecimal digits in lower case.`;
    yield errorAt(positionOf(record, 'text', 'sha256'), { rule: 'text-fingerprint', message });
  }
}
