import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { definedIds } from '../definedIds.ts';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

/** Ids are kebab-case ASCII of at most 80 characters. */
export function* idShape(context: CheckContext): Iterable<Problem> {
  for (const { id, what, position } of definedIds(context)) {
    const rule = 'id-shape';
    if (id.length > LONGEST) {
      const message = `The ${what} id ${quote(id)} has ${id.length} characters; at most ${LONGEST} are allowed.`;
      yield errorAt(position(), { rule, message });
    } else if (!KEBAB_CASE.test(id)) {
      const suggestion = toKebabCase(id);
      const hint = suggestion === undefined ? '.' : `; write "${suggestion}".`;
      const message = `The ${what} id ${quote(id)} must be lower-case ASCII letters and digits joined by hyphens${hint}`;
      yield errorAt(position(), { rule, message, suggestion });
    }
  }
}

function toKebabCase(id: string): string | undefined {
  const bare = id.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return joined === '' ? undefined : joined;
}
