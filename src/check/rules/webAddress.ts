import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Addresses of sources are links that can be followed: of the web, and nothing that runs. */
export function* webAddress({ loaded }: CheckContext): Iterable<Problem> {
  for (const { record } of loaded.sources) {
    for (const field of ['url', 'archive'] as const) {
      const address = record?.value[field];
      if (!record || address === undefined || isWebAddress(address)) continue;
      const message = `The field "${field}" must be an address with "https://" or "http://", but is ${quote(address)}.`;
      yield errorAt(positionOf(record, field), { rule: 'web-address', message });
    }
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
}
