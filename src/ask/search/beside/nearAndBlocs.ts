import type { ClaimAnswer } from '../../../queries/claimAnswer.ts';
import { LARGEST_FIRST } from '../../../queries/page.ts';
import { groundsInWords, nearTo, widened } from '../near.ts';
import { BACKS } from '../predicatesAndKinds.ts';
import { type AskedBeside, FEW, type SideSearch } from '../sideSearch.ts';

/** The question again for those near to the ones named; not on a topic of which enough is said. */
export async function nearSearches({
  reading,
  filter,
  found,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, predicates, about, together } = reading;
  const isRelation =
    predicate !== null || reading.subject !== null || predicates.length > 0 || (about.length > 1 && together);
  const few = found.length < FEW;
  /* What happened somewhere at some time happened to those there; what has no date need not have happened then. */
  const isOfPlaceThen = reading.during !== null && about.some(({ entity }) => entity.type === 'place');
  if (!isRelation && !few && !isOfPlaceThen) return [];
  const near = await nearTo(reading, few, hearsay);
  const why = (claims: readonly ClaimAnswer[]): string | undefined => {
    const grounds = groundsInWords(claims, near);
    return grounds && `Beside the question, of those near to it: ${grounds}.`;
  };
  if (isRelation || !isOfPlaceThen)
    return widened(reading, filter, near).map((wider) => ({ filter: wider, why }));
  const then = { ...filter, certainly: true };
  return widened(reading, then, near).map((wider) => ({ filter: wider, why, answers: true }));
}

/** A search on those near to the ones asked about, made only where little is said of these. */
export function ofThoseNear(search: SideSearch): SideSearch {
  const why = (claims: readonly ClaimAnswer[]): string | undefined =>
    search.why(claims)?.replace(/\.$/u, ', of those near to it.');
  return { ...search, why, ifFew: true };
}

/** Blocs to which states belong, where states are asked for: texts say "the Gulf" and "the West". */
export async function blocsOfStates({ filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { subjectTypes, objectTypes, ...rest } = filter;
  const [asksSubjects, asksObjects] = [subjectTypes, objectTypes].map((types) => types?.join() === 'state');
  if (asksSubjects === asksObjects) return [];
  const { edges } = await hearsay.entities({ types: ['state'], first: LARGEST_FIRST });
  const blocs = [...new Set(edges.flatMap(({ node }) => node.broader))];
  if (blocs.length === 0) return [];
  const ofBlocs = asksSubjects ? { subjects: blocs, objectTypes } : { objects: blocs, subjectTypes };
  return [{ filter: { ...rest, ...ofBlocs }, why: () => 'Of blocs to which states belong.' }];
}

/** Who backs a group of which the one is a part whose backers are asked for; where few are found, that is looked at before. */
export async function supportOfGroup({
  reading: { predicate, object },
  filter: { objects, ...rest },
  found,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const asksSupport = predicate === BACKS && rest.polarity !== 'denied';
  if (!asksSupport || object === null || objects == null || found.length < FEW) return [];
  const groups = (await hearsay.nearEntities(object.entity.id)).filter(({ how }) => how === 'group');
  if (groups.length === 0) return [];
  const near = new Map([[object, groups]]);
  const why = (claims: readonly ClaimAnswer[]): string | undefined => {
    const grounds = groundsInWords(claims, near);
    return grounds && `Of support for a whole: ${grounds}.`;
  };
  return [{ filter: { ...rest, objects: groups.map(({ entity }) => entity.id) }, why }];
}
