import { LEADS, SUCCEEDS, NEGOTIATES, MEMBER, REPRESENTATIVE } from '../predicatesAndKinds.ts';
import type { AskedBeside, SideSearch } from '../sideSearch.ts';
import { toldBy } from './toldBy.ts';

/** Of more leaders than this, successions are not looked for. */
const MOST_LEADERS = 10;

/** Of more who negotiated than this, those who spoke for them are not looked for. */
const MOST_SIDES = 20;

/** So many are asked for who spoke for them, those who negotiated before those near to them. */
const MOST_ENDS = 100;

/** Who came before and after the leaders that were found. */
export function successions({ filter, found }: AskedBeside): readonly SideSearch[] {
  if (!filter.predicates?.includes(LEADS) || filter.subjects != null) return [];
  const leaders = [...new Set(found.map(({ subject }) => subject.id))].slice(0, MOST_LEADERS);
  if (leaders.length === 0) return [];
  return [
    {
      filter: { about: leaders, predicates: [SUCCEEDS], parts: filter.parts },
      why: () => 'Whom those who are named succeeded, and who succeeded them.',
    },
  ];
}

/** What those led whom somebody is said to have succeeded, or to have been succeeded by. */
export function leadership({
  reading: { asked, predicate },
  filter,
  found,
}: AskedBeside): readonly SideSearch[] {
  if (predicate !== SUCCEEDS || (asked !== 'subjects' && asked !== 'objects')) return [];
  const end = asked === 'subjects' ? 'subject' : 'object';
  const people = found.map((claim) => claim[end]).filter(({ type }) => type === 'person');
  const leaders = [...new Set(people.map(({ id }) => id))].slice(0, MOST_LEADERS);
  if (leaders.length === 0) return [];
  return [
    {
      filter: { ...toldBy(filter), subjects: leaders, predicates: [LEADS] },
      why: () => 'What those who are named led.',
    },
  ];
}

/** Who is said to have spoken for those who negotiated. */
export function representatives(
  { reading, filter, found }: AskedBeside,
  wider: readonly SideSearch[],
): readonly SideSearch[] {
  if (!filter.predicates?.includes(NEGOTIATES) || reading.negated) return [];
  const talks = found.filter(({ predicate }) => predicate === NEGOTIATES);
  /* Rebels of one city may have sent somebody where the rebels of the country negotiated. */
  const near = wider.flatMap((each) =>
    [each.filter.subjects, each.filter.objects].flatMap((ids) => ids ?? []),
  );
  const negotiated = talks.flatMap(({ subject, object }) => [subject.id, object.id]);
  const named = reading.about.map(({ entity }) => entity.id);
  const parties = new Set(negotiated.length > 0 ? negotiated : named);
  if (parties.size === 0 || parties.size > MOST_SIDES) return [];
  const sides = [...new Set([...parties, ...near])].slice(0, MOST_ENDS);
  return [
    {
      filter: { ...toldBy(filter), objects: sides, predicates: [MEMBER], kinds: [REPRESENTATIVE] },
      why: () => 'Who spoke for those who negotiated.',
    },
  ];
}
