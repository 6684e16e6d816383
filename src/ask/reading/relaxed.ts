import { inWords } from '../../problems/inWords.ts';
import { eachNamed, type Reading } from './reading.ts';

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
  const { predicates, about, accordingTo, dropped } = last;
  if (about.length === 0 || (predicates.length === 0 && accordingTo.length === 0)) return;
  const anyRelation = { ...last, predicates: [], dropped: [...dropped, 'the relation'] };
  if (about.length === 1) {
    if (accordingTo.length > 0 && predicates.length > 0) yield anyRelation;
    return;
  }
  const names = about.map((named) =>
    inWords(
      eachNamed(named).map(({ entity }) => entity.name),
      'or',
    ),
  );
  yield { ...last, together: false, dropped: [...dropped, `that it joins ${inWords(names, 'and')}`] };
  if (predicates.length > 0) yield anyRelation;
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
