import { reviewInWords } from '../words/reviewInWords.ts';
import type { ShownClaim } from '../words/claimChips.ts';

/** What a note on a claim is made of. */
export interface Correction {
  readonly claim: ShownClaim;
  /** Id of the relation that the claim belongs to. */
  readonly relation: string;
  readonly source: { readonly id: string; readonly title: string };
  readonly build: string;
  /** Address of the view in which the claim was read. */
  readonly address: string;
  /** One of `FAULTS`. */
  readonly fault: string;
  /** The reader's own words. */
  readonly reason: string;
}

/** What can be wrong with a claim. */
export const FAULTS = [
  'The passage does not say this',
  'It is somebody else’s word',
  'It affirms where it should deny, or the other way round',
  'It names the wrong actor, kind, time or place',
  'It is surer or less sure than the text',
  'Something else',
] as const;

/** A note in Markdown that an issue tracker takes as it is: which claim, of which build, how it was coded, what is wrong. */
export function correctionNote(correction: Correction): string {
  const { claim, relation, source, build, address, fault, reason } = correction;
  const passages = claim.evidence.map(({ at, letters, hash }) => `letter ${at}, ${letters} letters, ${hash}`);
  return [
    `**Correction to the claim \`${claim.id}\`**`,
    '',
    `**What is wrong:** ${fault}.`,
    '',
    ...reason
      .trim()
      .split('\n')
      .map((line) => `> ${line}`),
    '',
    '| field | as coded |',
    '|---|---|',
    ...[
      ['claim', `\`${claim.id}\``],
      ['relation', `\`${relation}\``],
      ['source', `${source.title} (\`${source.id}\`)`],
      ['voices', claim.voice.map(({ id }) => `\`${id}\``).join(' > ') || 'the source’s own'],
      ['coded as', [claim.polarity, claim.certainty, claim.modality, claim.stance].join(', ').toLowerCase()],
      ['kinds', claim.kinds.join(', ') || 'none'],
      ['when', claim.when ?? 'not dated'],
      ['gloss', claim.gloss],
      ['passages', passages.join('; ') || 'none'],
      ['review', reviewInWords(claim.review)],
      ['build', `\`${build}\``],
      ['seen at', address],
    ].map(([field, value]) => `| ${field} | ${value!.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n');
}
