import { inWords } from '../../../problems/inWords.ts';
import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import { eachNamed, type Reading } from '../../reading/reading.ts';
import { BACKS, MEMBER, AFFILIATE, INTELLIGENCE } from '../predicatesAndKinds.ts';
import type { AskedBeside, SideSearch } from '../sideSearch.ts';
import { toldBy } from './toldBy.ts';

/** So many claims on one who is asked about are enough without those in which he only has a part. */
const SOME = 15;

/** Claims in which one has any part, of whom it is asked what he did or what is said: who acts through others is at neither end. */
export function inPart({ reading, filter, found, catalogue }: AskedBeside): readonly SideSearch[] {
  const { subject, predicate, predicates, about } = reading;
  if (predicate !== null || predicates.length > 0 || found.length >= SOME) return [];
  const [only, ...others] = subject ? [subject] : about;
  const { subjects, about: topics, ...rest } = filter;
  const ids = subjects ?? topics;
  /* Who wrote or published a source has a part in all of its claims. */
  if (!only || others.length > 0 || ids == null || ids.some((id) => catalogue.sourcesOf(id).length > 0))
    return [];
  const names = eachNamed(only).map(({ entity }) => entity.name);
  const why = `In which ${inWords(names, 'or')} ${names.length === 1 ? 'has' : 'have'} a part.`;
  return [{ filter: { ...rest, involves: ids }, why: () => why }];
}

/** What was done through a person: who acts for a state stands at neither end. */
export function actingForOthers(
  { subject, predicate }: Reading,
  { subjects, ...filter }: ClaimFilter,
): readonly SideSearch[] {
  if (predicate === null || subjects == null || subject?.entity.type !== 'person') return [];
  const { id, name } = subject.entity;
  return [{ filter: { ...filter, involves: [id] }, why: () => `In which ${name} has a part.`, ifFew: true }];
}

/** What else is said of a collective of which nobody is said to be a member. */
export function saidOfGroup({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { asked, predicate, kinds } = reading;
  const asksMembers = predicate === MEMBER && asked === 'subjects' && kinds.length === 0;
  if (!asksMembers || found.length > 0 || filter.objects == null) return [];
  return [
    { filter: { ...toldBy(filter), about: filter.objects }, why: () => 'Else said of those asked about.' },
  ];
}

/** A spy may be said to inform somebody, or to be his man. */
export function informers({ reading: { kinds, predicate }, filter }: AskedBeside): readonly SideSearch[] {
  const { objects } = filter;
  const inOtherWords = SPYING.find((way) => way.predicate === predicate && kinds.includes(way.kind));
  if (objects == null || inOtherWords === undefined) return [];
  const { other, why } = inOtherWords;
  return [{ filter: { ...toldBy(filter), objects, ...other }, why: () => why }];
}

/** The two ways in which spying is told, each with the other. */
const SPYING = [
  {
    predicate: BACKS,
    kind: INTELLIGENCE,
    other: { predicates: [MEMBER], kinds: [AFFILIATE] },
    why: 'Who is said to be an agent or affiliate.',
  },
  {
    predicate: MEMBER,
    kind: AFFILIATE,
    other: { predicates: [BACKS], kinds: [INTELLIGENCE] },
    why: 'Who is said to have given intelligence.',
  },
];
