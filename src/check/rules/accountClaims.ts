import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { isUnread } from '../isUnread.ts';

/** The claims of an account are claims of the dataset, named `<slug>/<id>`. */
export function* accountClaims({ loaded, claims }: CheckContext): Iterable<Problem> {
  if (loaded.accounts.length === 0) return;
  const known = new Set(claims.map(({ source, value }) => `${source.slug}/${value.id ?? ''}`));
  const unreadWhole = loaded.unread.includes('sources') || loaded.unread.includes('.');
  for (const record of loaded.accounts) {
    for (const [index, version] of (record.value.versions ?? []).entries()) {
      for (const [item, id] of (version.claims ?? []).entries()) {
        if (known.has(id) || unreadWhole || isUnread(loaded, `sources/${id.split('/')[0] ?? ''}`)) continue;
        const near = nearMisses(id, known);
        const message = `There is no claim ${quote(id)}${didYouMean(near)}`;
        const place = positionOf(record, 'versions', index, 'claims', item);
        yield errorAt(place, { rule: 'account-claims', message, suggestion: near[0] });
      }
    }
  }
}
