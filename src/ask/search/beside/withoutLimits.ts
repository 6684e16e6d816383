import { inWords } from '../../../problems/inWords.ts';
import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import { type AskedBeside, FEW, namesAnybody, type SideSearch } from '../sideSearch.ts';

/** A search without some limits, with these in words and how many they are. */
export type WithoutLimits = Pick<SideSearch, 'filter' | 'ifFew'> & {
  readonly limits: string;
  readonly left: number;
};

/**
 * Claims that nothing but form, change, place, event or time keeps from fitting, where few fit, or where none of a topic do:
 * without one of these, without all but the form, then without all.
 */
export function withoutLimits(
  { filter: exact, found }: AskedBeside,
  filter: ClaimFilter,
): readonly WithoutLimits[] {
  const few = filter.predicates == null ? 1 : FEW;
  if (!namesAnybody(filter) || found.length >= few) return [];
  /* What is said of another time answers only where nothing is said of this one. */
  const limits = LIMITS.filter(
    ({ field, name }) => filter[field] != null && !(name === 'time' && found.length > 0),
  );
  const single = limits.length > 1 ? limits.map((limit) => [limit]) : [];
  const circumstances = limits.filter(({ name }) => name !== 'form');
  const butForm = circumstances.length > 1 && circumstances.length < limits.length ? [circumstances] : [];
  return [...single, ...butForm, ...(limits.length > 0 ? [limits] : [])].flatMap((left) => {
    const rest = Object.fromEntries(
      Object.entries(filter).filter(([field]) => !left.some((limit) => limit.field === field)),
    );
    const names = left.map(({ name }) => name);
    const whose = filter === exact ? '' : ', of those near to it';
    const words = `the limit of ${inWords(names, 'and')}${whose}`;
    return namesAnybody(rest) ? [{ filter: rest, limits: words, left: left.length, ifFew: true }] : [];
  });
}

/** Fields of a filter that limit how, where and when, with their names in headings. */
const LIMITS = [
  { field: 'kinds', name: 'form' },
  { field: 'change', name: 'change' },
  { field: 'within', name: 'place' },
  { field: 'events', name: 'event' },
  { field: 'during', name: 'time' },
] as const satisfies readonly { readonly field: keyof ClaimFilter; readonly name: string }[];
