import { positionOf } from '../../load/loadedRecord.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { warningAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

interface Naming {
  readonly id: string;
  readonly name: string;
  readonly position: () => Position;
}

/** A name or alias belongs to one entity; case, accents as marks, punctuation and spaces make no difference. */
export function* sharedName(context: CheckContext): Iterable<Problem> {
  const owners = new Map<string, string>();
  for (const { id, name, position } of namings(context)) {
    const key = lettersOf(name);
    const owner = owners.get(key) ?? id;
    if (key !== '') owners.set(key, owner);
    if (owner === id) continue;
    const message = `The name ${quote(name)} of "${id}" is also a name of "${owner}".`;
    yield warningAt(position(), { rule: 'shared-name', message });
  }
}

function* namings({ loaded }: CheckContext): Iterable<Naming> {
  for (const record of loaded.entities) {
    const { id = '', name, aliases = [] } = record.value;
    if (name !== undefined) yield { id, name, position: () => positionOf(record, 'name') };
    for (const [index, { text }] of aliases.entries()) {
      if (text !== undefined) yield { id, name: text, position: () => positionOf(record, 'aliases', index) };
    }
  }
  for (const { slug, record } of loaded.sources) {
    const title = record?.value.title;
    if (record && title !== undefined)
      yield { id: slug, name: title, position: () => positionOf(record, 'title') };
  }
}

function lettersOf(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().normalize('NFKC');
  return lower.replace(/[^\p{L}\p{N}]/gu, '');
}
