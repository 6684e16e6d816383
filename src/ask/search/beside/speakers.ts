import { inWords } from '../../../problems/inWords.ts';
import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import { namedIn } from '../near.ts';
import { CITED_BY } from '../predicatesAndKinds.ts';
import { type AskedBeside, FEW, type SideSearch } from '../sideSearch.ts';

/** The same in the words of those who are members, or works, of who speaks: "the diplomats", "the United Nations". */
export async function membersSpeaking({
  reading,
  filter,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  if (filter.voices == null) return [];
  const near = await Promise.all(filter.voices.map((id) => hearsay.nearEntities(id)));
  const speakers = near.flat().filter(({ how }) => how === 'member' || how === 'work of it');
  if (speakers.length === 0) return [];
  const voices = [...filter.voices, ...speakers.map(({ entity }) => entity.id)];
  const names = [...reading.accordingTo, ...reading.voices]
    .filter(({ id }) => filter.voices!.includes(id))
    .map(({ name }) => name);
  return [
    {
      filter: { ...filter, voices },
      why: () => `In the words of members or works of ${inWords(names, 'or')}.`,
    },
  ];
}

/** What those are said to have done in an event of whom it is asked what they say of it: their part in it is their position on it. */
export function deedsOfSpeakers({ reading, filter: { voices, parts } }: AskedBeside): readonly SideSearch[] {
  const { asked, predicate, event } = reading;
  if (asked !== 'claims' || predicate !== null || event === null || voices == null) return [];
  const names = reading.accordingTo.filter(({ id }) => voices.includes(id)).map(({ name }) => name);
  const why = `Said to be done by ${inWords(names, 'or')} in ${event.name}.`;
  return [{ filter: { subjects: voices, events: [event.id], parts }, why: () => why }];
}

/** What else those say of the same entities who were asked what they say of something, where that is little. */
export function elseBy({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { accordingTo, voices, parts } = filter;
  const about = [...new Set(namedIn(reading).map(({ entity }) => entity.id))];
  const asksWords = reading.asked === 'claims' && reading.predicate !== null;
  if (!asksWords || (accordingTo == null && voices == null) || about.length === 0) return [];
  if (found.length >= FEW) return [];
  return [
    {
      filter: { about, accordingTo, voices, parts },
      why: () => 'Else said of the same by those who were asked about.',
    },
  ];
}

/** So many who are quoted leave little else to tell. */
const FEW_QUOTED = 15;

/** What a source tells in the words of others, where it is asked whom it quotes, and these are not many. */
export function wordsOfQuoted({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { predicate, subject, about } = reading;
  const { accordingTo, parts, during } = filter;
  const asksWhom = predicate === CITED_BY && subject === null && about.length === 0;
  if (!asksWhom || accordingTo == null || found.length >= FEW_QUOTED) return [];
  const quoted: ClaimFilter = { accordingTo, parts, during, ownVoice: false };
  return [{ filter: quoted, why: () => 'Told there in the words of others.' }];
}

/** As many of them leave little else to tell. */
const FEW_COMMENTS = 15;

/** What else stands in the readers' comments that are asked about, where that is little. */
export function elseInComments({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { accordingTo, voices, parts, during } = filter;
  const isRead = reading.predicate !== null && !reading.loose;
  if (!isRead || !reading.parts.includes('comment') || found.length >= FEW_COMMENTS) return [];
  const comments = { accordingTo, voices, parts, during };
  const { predicates } = filter;
  return [
    ...(predicates == null
      ? []
      : [{ filter: { ...comments, predicates }, why: () => 'Of others, in those comments.' }]),
    { filter: comments, why: () => 'Else said in those comments.' },
  ];
}
