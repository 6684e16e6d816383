import { kindInWords } from './kindInWords.ts';
import type { SourceVerdict } from './verdictInWords.ts';

/** A claim with what the evidence panel shows of it. */
export type ShownClaim = SourceVerdict['claims'][number];

/** A chip: a word on a claim, and which part of the claim it tells, for its look and its explanation. */
export interface Chip {
  readonly field: 'polarity' | 'stance' | 'certainty' | 'modality' | 'kind' | 'detail' | 'change' | 'part';
  readonly text: string;
  readonly title: string;
}

const STANCES: Record<ShownClaim['stance'], string> = {
  ENDORSES: 'the source agrees',
  REPORTS: 'only passed on',
  DISPUTES: 'the source contradicts it',
};

const CERTAINTIES: Record<ShownClaim['certainty'], string> = {
  CERTAIN: 'stated flatly',
  PROBABLE: 'worded as probable',
  POSSIBLE: 'worded as possible',
};

const MODALITIES: Record<ShownClaim['modality'], string> = {
  ACTUAL: 'as actual',
  PLANNED: 'planned, not actual',
  HYPOTHETICAL: 'hypothetical, not actual',
  NORMATIVE: 'wanted, not actual',
};

/** Everything that narrows or colours a claim, in a fixed order, as short words. */
export function claimChips(claim: ShownClaim): readonly Chip[] {
  // Nobody passes on a comment; its author may well contradict it.
  const isJudged = claim.voice.length > 0 && (claim.part !== 'COMMENT' || claim.stance === 'DISPUTES');
  const chips: (Chip | false)[] = [
    {
      field: 'polarity',
      text: claim.polarity === 'DENIED' ? 'denies' : 'affirms',
      title: 'Whether the voice says that the relation holds',
    },
    isJudged && {
      field: 'stance',
      text: STANCES[claim.stance],
      title: 'What the source does with the words of another',
    },
    { field: 'certainty', text: CERTAINTIES[claim.certainty], title: 'How sure the wording is' },
    {
      field: 'modality',
      text: MODALITIES[claim.modality],
      title: 'Said to be, or only planned, conceivable or wanted',
    },
    ...claim.kinds.map((kind): Chip => ({ field: 'kind', text: kindInWords(kind), title: 'Kind' })),
    claim.detail != null && {
      field: 'detail',
      text: `only: ${claim.detail}`,
      title: 'What narrows the claim',
    },
    claim.change != null && {
      field: 'change',
      text: claim.change.toLowerCase(),
      title: 'What becomes of the relation',
    },
    claim.part !== 'BODY' && {
      field: 'part',
      text: claim.part === 'NOTE' ? 'in a note' : 'in a reader’s comment',
      title: 'Where in the document it stands',
    },
  ];
  return chips.filter((chip) => chip !== false);
}
