import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import type { Reading } from '../../reading/reading.ts';
import { FAILED, NEGOTIATES, OPPOSES } from '../predicatesAndKinds.ts';
import { type AskedBeside, FEW, namesAnybody, type SideSearch } from '../sideSearch.ts';

/** What was done at the time of a dated event, where the event itself is not named. */
export function inTimeOf(
  { event, during }: Reading,
  { events, ...filter }: ClaimFilter,
): readonly SideSearch[] {
  const isLimited = events != null && filter.predicates != null && namesAnybody(filter);
  if (event?.when === undefined || during !== null || !isLimited) return [];
  const { when, name } = event;
  return [
    { filter: { ...filter, during: when, certainly: true }, why: () => `In the time of ${name} (${when}).` },
  ];
}

/** Other talks in the time of those that are asked about: of some it is not said which they were. */
export function otherTalksThen({
  reading: { event, during, predicate, subject, object },
  filter: { events, ...filter },
}: AskedBeside): readonly SideSearch[] {
  const when = during ?? event?.when;
  const isOfAnybody = subject === null && object === null;
  if (event === null || when === undefined || events == null || predicate !== NEGOTIATES || !isOfAnybody)
    return [];
  return [
    {
      filter: { ...filter, during: when, certainly: true },
      why: () => `Of other talks in that time (${when}).`,
    },
  ];
}

/** Who set himself against what was agreed, of which it is asked who broke it. */
export function againstWhatWasAgreed({
  reading: { event, predicate, kinds },
  filter,
}: AskedBeside): readonly SideSearch[] {
  if (event === null || predicate !== NEGOTIATES || !kinds.includes(FAILED)) return [];
  const { events: _, kinds: __, ...rest } = filter;
  return [
    {
      filter: { ...rest, predicates: [OPPOSES], objects: [event.id] },
      why: () => `Against ${event.name}.`,
      answers: true,
    },
  ];
}

/** What else is said of an event of which it is asked who took part. */
export function elseOfEventOf({
  reading: { event, takingPart },
  filter,
}: AskedBeside): readonly SideSearch[] {
  if (event === null || !takingPart) return [];
  const { events: _, ...rest } = filter;
  return [{ filter: { ...rest, about: [event.id] }, why: () => `Else said of ${event.name}.` }];
}

/** What else is said of an event, where a question that names one was not read as a sentence and little is found. */
export function elseOfEvent({
  reading: { event, loose, negated },
  found,
}: AskedBeside): readonly SideSearch[] {
  if (event === null || !loose || found.length >= FEW) return [];
  const filter: ClaimFilter = {
    about: [event.id],
    parts: ['body', 'note'],
    ...(negated ? { polarity: 'denied' } : {}),
  };
  return [{ filter, why: () => `Else ${negated ? 'denied' : 'said'} of ${event.name}.` }];
}
