import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import { notActual, denials, contrary, hindered, threats } from './beside/contradictions.ts';
import {
  deedsOfSpeakers,
  elseBy,
  elseInComments,
  membersSpeaking,
  wordsOfQuoted,
} from './beside/speakers.ts';
import { inPart, actingForOthers, saidOfGroup, informers } from './beside/parts.ts';
import { successions, leadership, representatives } from './beside/leaders.ts';
import {
  alliances,
  backedByEither,
  backedThroughOthers,
  foughtBeside,
  foughtForAnother,
  operationsTogether,
  othersBacked,
} from './beside/support.ts';
import {
  againstWhatWasAgreed,
  inTimeOf,
  otherTalksThen,
  elseOfEventOf,
  elseOfEvent,
} from './beside/events.ts';
import { nearSearches, ofThoseNear, blocsOfStates, supportOfGroup } from './beside/nearAndBlocs.ts';
import { withoutLimits } from './beside/withoutLimits.ts';
import { mentions } from './beside/mentions.ts';
import { placeSearches } from './placeSearches.ts';
import type { AskedBeside, SideSearch } from './sideSearch.ts';

const COMMENTS = 'In readers’ comments, which are not the word of the source';

/** What is searched beside a question that was run as a filter of claims, in the order in which it is told. */
export async function sideSearches(asked: AskedBeside): Promise<readonly SideSearch[]> {
  const known = await knownWords(asked.hearsay);
  return (await allSearches(asked)).filter(({ filter: { predicates, kinds } }) =>
    [...(predicates ?? []), ...(kinds ?? [])].every((word) => known.has(word)),
  );
}

/** The predicates and kinds of the dataset: a vocabulary need not have those that searches are made of. */
async function knownWords(hearsay: Hearsay): Promise<ReadonlySet<string>> {
  const { predicates } = await hearsay.vocabulary();
  return new Set(predicates.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]));
}

async function allSearches(exact: AskedBeside): Promise<readonly SideSearch[]> {
  const { reading } = exact;
  const filter = open(exact);
  const asked = { ...exact, filter };
  const wider = await nearSearches(asked);
  const filters = [filter, ...wider.map((each) => each.filter)];
  const ofNear = (searches: (each: ClaimFilter) => readonly SideSearch[]): readonly SideSearch[] =>
    wider.flatMap((each) => searches(each.filter)).map(ofThoseNear);
  /** The same for those asked about and, called that, for those near to them. */
  const alsoNear = (searches: (each: ClaimFilter) => readonly SideSearch[]): readonly SideSearch[] => [
    ...searches(filter),
    ...ofNear(searches),
  ];
  const nearMembers = await Promise.all(
    wider.map((each) => membersSpeaking({ ...asked, filter: each.filter })),
  ).then((searches) => searches.flat().map(ofThoseNear));
  const without = filters.flatMap((each) => withoutLimits(asked, each)).sort((a, b) => a.left - b.left);
  const hasComments = reading.parts.length > 0 || filter.parts == null;
  const inComments = (each: Pick<SideSearch, 'filter' | 'ifFew'>, how: string): SideSearch => ({
    ...each,
    filter: { ...each.filter, parts: ['comment'] },
    why: () => `${COMMENTS}${how}.`,
    qualifies: true,
  });
  return [
    ...denials(exact),
    ...notActual(exact),
    ...contrary(asked),
    ...againstWhatWasAgreed(asked),
    ...(await membersSpeaking(asked)),
    ...(await blocsOfStates(asked)),
    ...wider,
    ...nearMembers,
    ...inPart(asked),
    ...deedsOfSpeakers(asked),
    ...alsoNear((each) => actingForOthers(reading, each)),
    ...(await placeSearches(asked)),
    ...hindered(reading, filter),
    ...alsoNear((each) => threats(reading, each)),
    ...filters.flatMap((each) => inTimeOf(reading, each)),
    ...otherTalksThen(asked),
    ...successions(asked),
    ...leadership(asked),
    ...representatives(asked, wider),
    ...(await backedThroughOthers(asked)),
    ...(await foughtBeside(asked)),
    ...alsoNear((each) => operationsTogether(reading, each)),
    ...alliances(reading, filter),
    ...elseOfEventOf(asked),
    ...informers(asked),
    ...filters.flatMap((each) => othersBacked(asked, each)),
    ...elseBy(asked),
    ...elseOfEvent(asked),
    ...elseInComments(asked),
    ...wordsOfQuoted(asked),
    ...(hasComments ? [] : [inComments({ filter }, '')]),
    ...(hasComments ? [] : wider.map((each) => inComments(each, ', of those near to it'))),
    ...without.map(({ limits, left: _, ...each }) => ({ ...each, why: () => `Without ${limits}.` })),
    ...(await foughtForAnother(asked)),
    ...ofNear((each) => alliances(reading, each)),
    ...mentions(asked),
    ...backedByEither(asked, filter),
    ...saidOfGroup(asked),
    ...(await supportOfGroup(asked)),
    ...(hasComments
      ? []
      : without.map(({ limits, left: _, ...each }) => inComments(each, `, without ${limits}`))),
  ];
}

/** The filter of a question for what holds, without these limits: denials and plans of the like are told, too. */
function open({ reading, filter }: AskedBeside): ClaimFilter {
  const { polarity, modality, ...rest } = filter;
  return {
    ...rest,
    ...(reading.negated ? { polarity } : {}),
    ...(reading.modality.length > 0 ? { modality } : {}),
  };
}
