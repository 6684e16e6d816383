import { inWords } from '../../problems/inWords.ts';
import type { Reading } from './reading.ts';

/**
 * A loose reading, then the same with ever fewer limits, in a fixed order: form, place, event, relation or company of those
 * named. Denial, time and who speaks are never given up.
 */
export function* relaxed(reading: Reading): Iterable<Reading> {
  yield reading;
  let last = reading;
  for (const step of STEPS) {
    const next = step(last);
    if (next === undefined) continue;
    if (isTooLittle(next)) return;
    last = next;
    yield last;
  }
  if (last.predicates.length === 0 || last.about.length === 0) return;
  const anyRelation = { ...last, predicates: [], dropped: [...last.dropped, 'the relation'] };
  if (last.about.length === 1) {
    if (last.accordingTo.length > 0) yield anyRelation;
    return;
  }
  const names = last.about.map(({ entity }) => entity.name);
  yield {
    ...last,
    together: false,
    dropped: [...last.dropped, `that it joins ${inWords(names, 'and')}`],
  };
  yield anyRelation;
}

/** One name and nothing else of a question in which more was said. */
function isTooLittle({ predicates, about, event, where, during, accordingTo, unused }: Reading): boolean {
  const limits = predicates.length + about.length + accordingTo.length;
  return limits === 1 && [event, where, during].every((limit) => limit === null) && unused.length > 0;
}

const STEPS: readonly ((reading: Reading) => Reading | undefined)[] = [
  (reading) =>
    reading.kinds.length === 0
      ? undefined
      : { ...reading, kinds: [], dropped: [...reading.dropped, `the form ${inWords(reading.kinds, 'or')}`] },
  (reading) =>
    reading.where === null
      ? undefined
      : { ...reading, where: null, dropped: [...reading.dropped, `the place ${reading.where.name}`] },
  (reading) =>
    reading.event === null || reading.about.length === 0
      ? undefined
      : { ...reading, event: null, dropped: [...reading.dropped, `the event ${reading.event.name}`] },
];
