import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';
import type { CompleteClaim } from '../completeClaim.ts';
import { isOwnVoice } from '../isOwnVoice.ts';
import { relationKey } from '../relationKey.ts';

/** A claim that its source disputes has the source's own word to the contrary beside it. */
export function* disputedAlone(context: CheckContext): Iterable<Problem> {
  const own = new Set<string>();
  for (const { source, value } of context.claims) {
    if (isOwnVoice(value)) own.add(keyOf(source.slug, value.polarity, relationKey(value, context)));
  }
  for (const { source, record, value } of context.soundClaims) {
    const relation = relationKey(value, context);
    if (value.stance !== 'disputes' || isOwnVoice(value) || relation === undefined) continue;
    const opposite = oppositeOf(value);
    if (own.has(keyOf(source.slug, opposite, relation))) continue;
    const message = `The source disputes this claim, but no claim in its own voice has the relation ${opposite}; add it.`;
    yield errorAt(positionOf(record, 'stance'), { rule: 'disputed-alone', message });
  }
}

function oppositeOf({ polarity }: CompleteClaim): string {
  return polarity === 'denied' ? 'affirmed' : 'denied';
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts);
}
