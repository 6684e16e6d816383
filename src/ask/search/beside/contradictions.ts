import { MODALITIES } from '../../../claims/types.ts';
import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import type { Reading } from '../../reading/reading.ts';
import { BACKS, OPPOSES, OBSTRUCTION, PRESSURE } from '../predicatesAndKinds.ts';
import { type AskedBeside, namesAnybody, type SideSearch } from '../sideSearch.ts';
import { toldBy } from './toldBy.ts';

const NOT_ACTUAL = MODALITIES.filter((modality) => modality !== 'actual');

/** What is only planned, wished for or supposed. */
export function notActual({ reading, filter }: AskedBeside): readonly SideSearch[] {
  if (reading.modality.length > 0 || filter.modality == null) return [];
  const { polarity, ...rest } = filter;
  return [
    {
      filter: { ...rest, ...(reading.negated ? { polarity } : {}), modality: NOT_ACTUAL },
      why: () => 'Planned, wished for or supposed, not said to be so.',
      qualifies: true,
    },
  ];
}

/** What is asked for is denied by somebody. */
export function denials({ reading, filter }: AskedBeside): readonly SideSearch[] {
  if (reading.negated || filter.polarity !== 'affirmed') return [];
  return [
    {
      filter: { ...filter, polarity: 'denied' },
      why: () => 'Denied, of what is asked.',
      answers: true,
      qualifies: true,
    },
  ];
}

/** What is denied is affirmed by somebody; and others may contradict those who were asked about a relation. */
export function contrary({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  if (reading.negated)
    return [
      { filter: { ...filter, polarity: 'affirmed' }, why: () => 'Affirmed, of what is asked to be denied.' },
    ];
  const { accordingTo, voices, ...byAnybody } = filter;
  if (accordingTo == null && voices == null) return [];
  const { subjects, objects, predicates, parts } = filter;
  const said = new Set(found.map(({ polarity }) => polarity));
  const isOne = subjects != null && objects != null && said.size === 1;
  const polarity = said.has('affirmed') ? 'denied' : 'affirmed';
  const opposite = {
    filter: { subjects, objects, predicates, parts, polarity } as const,
    why: () => `By others it is ${polarity}.`,
  };
  const others: SideSearch = {
    filter: { ...byAnybody, parts: parts ?? ['body', 'note'] },
    why: () => 'Said of it by others.',
    answers: true,
  };
  return [...(isOne ? [opposite] : []), ...(reading.byOthers ? [others] : [])];
}

/** Support in some form of which it is said that others kept it from the one asked about, or any that those did who are asked about. */
export function hindered(
  { kinds, subject, object }: Reading,
  { subjects, objects, predicates, ...rest }: ClaimFilter,
): readonly SideSearch[] {
  const isForm = kinds.length > 0;
  if (object === null || (subject === null && !isForm) || !predicates?.includes(BACKS)) return [];
  const hindering = isForm ? {} : { subjects };
  return [
    {
      filter: { ...toldBy(rest), ...hindering, objects, predicates: [OPPOSES], kinds: [OBSTRUCTION] },
      why: () => `Support for ${object.entity.name} that is said to have been hindered.`,
    },
  ];
}

/** Support that one who puts pressure on another is said to have threatened to end. */
export function threats({ predicate, kinds, subject }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  const { kinds: _, subjects, ...rest } = filter;
  /* A person puts pressure on somebody for a state, whose support it is. */
  const whose = subjects == null || subject?.entity.type === 'person' ? {} : { subjects };
  if (predicate !== OPPOSES || !kinds.includes(PRESSURE) || !namesAnybody({ ...rest, ...whose })) return [];
  return [
    {
      filter: { ...rest, ...whose, predicates: [BACKS], change: ['threatened'] },
      why: () => 'Support of which the end is said to have been threatened.',
    },
  ];
}
