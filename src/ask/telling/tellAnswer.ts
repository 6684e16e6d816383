import { orderEnds, relationId } from '../../claims/relationId.ts';
import type { Source, Vocabulary } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { RelationAnswer } from '../../queries/relationAnswer.ts';
import type { Reading } from '../reading/reading.ts';
import { MOST_TOLD_BESIDE } from '../search/operation.ts';
import type { Found, FoundBeside, Result } from '../search/result.ts';
import { type AnsweredRelation, answerText, claimsText } from './answerText.ts';
import { counted } from './counted.ts';

/** Most relations that are told of what fits a question, and of each search beside it that answers it. */
const MOST_TOLD = 40;

async function speakers(hearsay: Hearsay): Promise<(source: Source) => string> {
  const names = new Map<string, string>();
  for (const source of await hearsay.sources()) names.set(source.id, await speakerName(source, hearsay));
  return (source) => names.get(source.id) ?? source.title;
}

/** What an answer is told with. */
interface Telling {
  readonly hearsay: Hearsay;
  readonly vocabulary: Vocabulary;
  readonly speakerOf: (source: Source) => string;
}

/** Everything that came of a question, in sentences: what fits it, or that nothing does, then what stands beside it. */
export async function tellAnswer(
  { reading, found, beside }: Result,
  asked: Omit<Telling, 'speakerOf'>,
): Promise<string> {
  const telling = { ...asked, speakerOf: await speakers(asked.hearsay) };
  const { vocabulary, speakerOf } = telling;
  const groups = groupsOf(found.claims, vocabulary);
  const shown = groups.slice(0, MOST_TOLD);
  const relations = await Promise.all(shown.map((group) => relationOf(group, telling.hearsay)));
  const parts =
    found.claims.length === 0
      ? [found.far > 0 ? othersAreNearer(found) : await nothing(reading, beside, telling)]
      : [
          [
            opening(reading, found, { vocabulary, silent: await withoutClaim(reading, found, telling) }),
            elsewhere(reading, beside, vocabulary),
          ].join(''),
          answerText(relations, speakerOf),
          more(groups.length - shown.length),
        ];
  const told = new Set(relations.flatMap(({ relation }) => idsOfDisputes(relation)));
  const sections = beside.map((side) => tellBeside(side, told, telling));
  return [...parts, ...sections].filter(Boolean).join('\n\n');
}

/** What stands beside a question that could not be read: what is nearest to it in words, and who says otherwise. */
export async function tellTheRest(
  beside: readonly FoundBeside[],
  asked: Omit<Telling, 'speakerOf'>,
): Promise<string> {
  const telling = { ...asked, speakerOf: await speakers(asked.hearsay) };
  return beside.map((side) => tellBeside(side, new Set(), telling)).join('\n\n');
}

/** Claims that stand beside the question, shorter than those that fit it, unless they answer it; nothing where they are told already. */
function tellBeside(
  { why, claims, answers }: FoundBeside,
  told: ReadonlySet<string>,
  { vocabulary, speakerOf }: Telling,
): string {
  const untold = claims.filter(({ id }) => !told.has(id));
  if (untold.length === 0) return '';
  const groups = groupsOf(untold, vocabulary);
  const shown = groups.slice(0, answers ? MOST_TOLD : MOST_TOLD_BESIDE);
  return [why, claimsText(shown, speakerOf), more(groups.length - shown.length)].filter(Boolean).join('\n\n');
}

function more(left: number): string {
  if (left === 0) return '';
  return `${counted(left, 'more relation')} ${left === 1 ? 'stands' : 'stand'} in the claims.`;
}

function idsOfDisputes({ disputes }: RelationAnswer): readonly string[] {
  return disputes.flatMap(({ affirming, denying }) => [affirming.id, denying.id]);
}

/** The claims by their relations, in the order in which these first appear. */
function groupsOf(
  claims: readonly ClaimAnswer[],
  { predicates }: Vocabulary,
): readonly (readonly ClaimAnswer[])[] {
  const symmetric = new Set(predicates.flatMap(({ id, symmetric: yes }) => (yes ? [id] : [])));
  const groups = new Map<string, ClaimAnswer[]>();
  for (const claim of claims) {
    const { subject, predicate, object } = claim;
    const triple = { subject: subject.id, predicate, object: object.id };
    const key = relationId(orderEnds(triple, symmetric.has(predicate)));
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** What everybody says of the relation of some claims. */
async function relationOf(claims: readonly ClaimAnswer[], hearsay: Hearsay): Promise<AnsweredRelation> {
  const { subject, predicate, object } = claims[0]!;
  const ends = { subject: subject.id, predicate, object: object.id };
  return { relation: await hearsay.relation({ ...ends, comments: true }), claims };
}

async function speakerName({ authors, publisher, title }: Source, hearsay: Hearsay): Promise<string> {
  const speakers = authors.length > 0 ? authors : publisher === undefined ? [] : [publisher];
  const named = await Promise.all(speakers.map((id) => hearsay.entity(id)));
  return named.length === 0 ? title : named.map(({ name }) => name).join(' and ');
}

/** Most sources that are named as having no claim. */
const MOST_NAMED = 20;

/**
 * Who has no claim of what was found, where a question asks for that and all that there is was found; else nothing. Whether they
 * are silent each relation tells.
 */
async function withoutClaim(
  { asked, loose }: Reading,
  { claims, total }: Found,
  { hearsay, speakerOf }: Telling,
): Promise<string> {
  if (asked !== 'silent' || loose || total > claims.length) return '';
  const speak = new Set(claims.map(({ source }) => source.id));
  const others = (await hearsay.sources()).filter(({ id }) => !speak.has(id));
  if (others.length === 0) return 'Every source has a claim of it';
  const named = others.slice(0, MOST_NAMED).map(speakerOf);
  const left = others.length - named.length;
  return `No claim of it: ${inWords(left > 0 ? [...named, `${left} more`] : named, 'and')}`;
}

/** The answer in short, before its grounds. Who matches a time only for lack of a date is not named in it. */
function opening(
  reading: Reading,
  { claims, total, undated, far, beyond = 0 }: Found,
  { vocabulary: { predicates }, silent }: { readonly vocabulary: Vocabulary; readonly silent: string },
): string {
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  const count = [
    `${counted(total, 'claim')} from ${counted(sources, 'source')}`,
    total > claims.length && `the first ${claims.length} shown`,
    beyond > 0 && `${counted(beyond, 'relation')} more not looked at`,
    undated > 0 && `${undated} of them without a date`,
    far > 0 && `${far} more are farther from the words of the question`,
  ].filter((part) => typeof part === 'string');
  const dated = reading.during === null ? claims : claims.filter(({ when }) => when !== undefined);
  const affirmed = dated.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual');
  const symmetric = predicates.some(({ id, symmetric: yes }) => yes && id === reading.predicate);
  const named = silent || namedIn(reading, reading.negated ? dated : affirmed, symmetric);
  return named === '' ? `${count.join(', ')}.` : `${named} (${count.join(', ')}).`;
}

function namedIn(
  { asked, subject, object }: Reading,
  claims: readonly ClaimAnswer[],
  symmetric: boolean,
): string {
  const list = (values: readonly string[]): string => [...new Set(values)].join(', ');
  /* The one who was named is no answer: at a symmetric predicate it may stand at either end. */
  const other = (named: typeof subject, near: 'subject' | 'object', far: 'subject' | 'object'): string =>
    list(claims.map((claim) => claim[symmetric && claim[near].id === named?.entity.id ? far : near].name));
  switch (asked) {
    case 'subjects':
      return other(object, 'subject', 'object');
    case 'objects':
      return other(subject, 'object', 'subject');
    case 'kinds':
      return list(claims.flatMap(({ kinds }) => kinds));
    case 'when':
      return list(claims.flatMap(({ when }) => when ?? []));
    case 'where':
      return list(claims.flatMap(({ where }) => where?.name ?? []));
    case 'sources':
      return list(claims.map(({ source }) => source.title));
    default:
      return '';
  }
}

/** How many claims would fit, were it said that it was in the place asked about, and the answer in short that they would give. */
function elsewhere(reading: Reading, beside: readonly FoundBeside[], { predicates }: Vocabulary): string {
  const claims = beside.flatMap((side) => (side.butForPlace && !side.qualifies ? side.claims : []));
  if (reading.where === null || claims.length === 0) return '';
  const symmetric = predicates.some(({ id, symmetric: yes }) => yes && id === reading.predicate);
  const polarity = reading.negated ? 'denied' : 'affirmed';
  const fitting = claims.filter((claim) => claim.polarity === polarity && claim.modality === 'actual');
  const named = namedIn(reading, fitting, symmetric);
  const count = counted(claims.length, 'claim');
  return ` Fitting but for the place: ${named === '' ? count : `${named} (${count})`}.`;
}

/** What is said where claims were found by what was recognised of a question, but others are nearer to its words. */
function othersAreNearer({ far }: Found): string {
  return `${counted(far, 'claim')} ${far === 1 ? 'was' : 'were'} found by what was recognised, but others are nearer to the words of the question; the nearest come first.`;
}

/** What is said where no claim fits: who was searched and is silent. */
async function nothing(
  reading: Reading,
  beside: readonly FoundBeside[],
  { hearsay, vocabulary, speakerOf }: Telling,
): Promise<string> {
  const { predicate, subject, object, where, asked } = reading;
  if (asked === 'connection' && beside.some(({ leads }) => leads))
    return 'No claim joins the two themselves; others stand between them.';
  if (asked === 'connection')
    return 'No chain of up to four relations that somebody affirms connects the two.';
  if (asked === 'agreement') return 'There is no relation on which two of them take the same side.';
  if (asked === 'gaps') return 'There is no such relation.';
  if (asked === 'hardenings') return 'Nothing of it is told more surely than what it rests on.';
  if (asked === 'disagreement' && predicate === null) return 'No claim of it denies what another affirms.';
  if (where !== null && beside.some(({ butForPlace }) => butForPlace))
    return `No claim that fits otherwise says that it was in ${where.name}.${elsewhere(reading, beside, vocabulary)}`;
  if (predicate !== null && subject && object) {
    const relation = await hearsay.relation({
      subject: subject.entity.id,
      predicate,
      object: object.entity.id,
    });
    const text = answerText([{ relation, claims: [] }], speakerOf);
    return `No claim fits the question. ${text}`;
  }
  const sources = await hearsay.sources();
  const coded = sources.filter((source) => predicate === null || source.coded.includes(predicate));
  return `No claim fits the question. Searched: ${coded.map(speakerOf).join(', ') || 'no source'}.`;
}
