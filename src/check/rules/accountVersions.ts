import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** An account has two versions or more, each with a claim, and no claim stands for more than one of them. */
export function* accountVersions({ loaded: { accounts } }: CheckContext): Iterable<Problem> {
  const rule = 'account-versions';
  for (const record of accounts) {
    const { versions } = record.value;
    if (versions === undefined) continue;
    if (versions.length < 2) {
      const message = `An account sets versions against each other, and this one has ${versions.length}; add another.`;
      yield errorAt(positionOf(record, 'versions'), { rule, message });
    }
    const seen = new Set<string>();
    for (const [index, { claims }] of versions.entries()) {
      if (claims?.length === 0) {
        const message = 'This version names no claim that says so; name one, or leave the version out.';
        yield errorAt(positionOf(record, 'versions', index), { rule, message });
      }
      for (const [item, id] of (claims ?? []).entries()) {
        if (seen.has(id)) {
          const message = `The claim ${quote(id)} stands twice in this account; it can be of one version only.`;
          yield errorAt(positionOf(record, 'versions', index, 'claims', item), { rule, message });
        }
        seen.add(id);
      }
    }
  }
}
