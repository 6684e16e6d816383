import type { Source } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { RelationAnswer } from '../../queries/relationAnswer.ts';

/** A relation that an answer speaks of, with the claims that were asked for. */
export interface AnsweredRelation {
  readonly relation: RelationAnswer;
  readonly claims: readonly ClaimAnswer[];
}

/** Who speaks where a source speaks itself. */
export type SpeakerOf = (source: Source) => string;

/**
 * The claims of an answer in sentences, one paragraph per relation: who says so in its own word, whom it reports, who
 * denies it, and who is silent. Every clause carries the ids of its claims in brackets.
 */
export function answerText(relations: readonly AnsweredRelation[], speakerOf: SpeakerOf): string {
  return relations
    .map(({ relation, claims }) => {
      const head = `${inShort(relation)}: ${relation.summary}.`;
      const said = saidOf(claims, speakerOf);
      return [head, ...said, ...dissent(relation, claims, speakerOf), ...silence(relation, speakerOf)].join(
        '\n',
      );
    })
    .join('\n\n');
}

/** Claims, those of one relation together, without dissent and silence: told beside an answer. */
export function claimsText(groups: readonly (readonly ClaimAnswer[])[], speakerOf: SpeakerOf): string {
  return groups
    .map((claims) => [`${inShort(claims[0]!)}:`, ...saidOf(claims, speakerOf)].join('\n'))
    .join('\n\n');
}

function inShort({ subject, verb, object }: Pick<RelationAnswer, 'subject' | 'verb' | 'object'>): string {
  return `${subject.name} ${verb} ${object.name}`;
}

function saidOf(claims: readonly ClaimAnswer[], speakerOf: SpeakerOf): readonly string[] {
  return [...bySource(claims)].map(([, ofSource]) => `- ${saidBy(ofSource, speakerOf)}`);
}

function bySource(claims: readonly ClaimAnswer[]): ReadonlyMap<string, readonly ClaimAnswer[]> {
  const groups = new Map<string, ClaimAnswer[]>();
  for (const claim of claims) groups.set(claim.source.id, [...(groups.get(claim.source.id) ?? []), claim]);
  return groups;
}

/** What one source says, clause by clause. */
function saidBy(claims: readonly ClaimAnswer[], speakerOf: SpeakerOf): string {
  const speaker = speakerOf(claims[0]!.source);
  return `${speaker} ${claims.map(clauseOf).join('; ')}.`;
}

function clauseOf(claim: ClaimAnswer): string {
  return `${verbOf(claim)}${circumstances(claim)}: ${claim.gloss.replace(/[.\s]+$/u, '')} [${claim.id}]`;
}

function verbOf({ voice, polarity, stance, part }: ClaimAnswer): string {
  const where = part === 'comment' ? 'in a reader’s comment ' : part === 'note' ? 'in a note ' : '';
  const denies = polarity === 'denied';
  if (voice.length === 0)
    return `${where}${denies ? 'denies it in its own word' : 'says so in its own word'}`;
  const chain = [...voice].reverse().map(({ name }) => name);
  const says = denies ? 'deny it' : 'say so';
  return `${where}${STANCES[stance]} ${chain.join(', who cites ')} to ${says}`;
}

const STANCES = {
  endorses: 'reports and takes over the word of',
  reports: 'reports the word of',
  disputes: 'reports, and contradicts, the word of',
} as const;

/** Kinds, time, and what keeps a claim from being flat fact: how sure it is worded, and whether it is actual. */
function circumstances({ kinds, when, where, certainty, modality, detail, polarity }: ClaimAnswer): string {
  const parts = [
    ...kinds,
    detail !== undefined && (polarity === 'denied' ? `only ${detail}` : detail),
    when !== undefined && `time ${when}`,
    where !== undefined && `in ${where.name}`,
    certainty !== 'certain' && `as ${certainty}`,
    modality !== 'actual' && MODALITIES[modality],
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const MODALITIES = {
  planned: 'as planned only',
  hypothetical: 'as conceivable only',
  normative: 'as what should be',
} as const;

/** Who contradicts what was asked for, beyond the claims that are listed already. */
function dissent(
  { disputes }: RelationAnswer,
  claims: readonly ClaimAnswer[],
  speakerOf: SpeakerOf,
): readonly string[] {
  const listed = new Set(claims.map(({ id }) => id));
  const others = new Map<string, ClaimAnswer>();
  for (const { affirming, denying } of disputes) {
    for (const claim of [affirming, denying]) if (!listed.has(claim.id)) others.set(claim.id, claim);
  }
  return [...bySource([...others.values()])].map(
    ([, ofSource]) => `- Otherwise: ${saidBy(ofSource, speakerOf)}`,
  );
}

function silence({ silent, unheard }: RelationAnswer, speakerOf: SpeakerOf): readonly string[] {
  const early = unheard.filter(({ why }) => why === 'too-early').map(({ source }) => speakerOf(source));
  const notCoded = unheard.filter(({ why }) => why === 'not-coded').map(({ source }) => speakerOf(source));
  const lines = [
    silent.length > 0 && `silent on it: ${inWords(silent.map(speakerOf), 'and')}`,
    notCoded.length > 0 && `not coded for it: ${inWords(notCoded, 'and')}`,
    early.length > 0 && `published before: ${inWords(early, 'and')}`,
  ].filter((line) => typeof line === 'string');
  return lines.length === 0
    ? []
    : [`- ${lines.join('; ').replace(/^./u, (letter) => letter.toUpperCase())}.`];
}
