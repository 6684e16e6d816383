import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { narrowingKinds } from './kindInWords.ts';

/** What one source says about one relation, as the API gives it. */
export type SourceVerdict = RelationEvidenceQuery['relation']['verdicts'][number];

const LABELS: Record<SourceVerdict['verdict'], string> = {
  ASSERTS: 'Says so',
  DENIES: 'Denies',
  REPORTS: 'Passes on',
  REPORTS_DENIAL: 'Passes on a denial',
  MIXED: 'Says both',
  NOT_ACTUAL: 'Not as actual',
  SILENT: 'Silent',
};

/** A verdict as a word or two. */
export function verdictLabel({ verdict, partial }: SourceVerdict): string {
  return verdict === 'DENIES' && partial ? 'Denies in part' : LABELS[verdict];
}

/** A verdict as the end of a sentence that begins with the source. */
export function verdictInWords(said: SourceVerdict): string {
  const { verdict, partial, denies, claims } = said;
  const narrowed = partial && denies.length > 0 ? denies : narrowedTo(claims);
  const part = narrowed.length > 0 ? `: ${narrowed.join('; ')} only` : '';
  const own = claims.filter(({ voice, modality }) => voice.length === 0 && modality === 'ACTUAL');
  switch (verdict) {
    case 'ASSERTS':
      return `says so itself${dissentBeside(said, part)}`;
    case 'DENIES':
      return `denies it itself${part}${quotesSome(said, 'AFFIRMED') ? ', against others whom it quotes' : ''}`;
    case 'REPORTS':
      return 'passes on others who say so, without a word of its own';
    case 'REPORTS_DENIAL':
      return `passes on others who deny it${part}, without a word of its own`;
    case 'MIXED':
      return own.length > 0
        ? `says so itself and denies it itself${part}`
        : `passes on some who say so and some who deny it${part}, without a word of its own`;
    case 'NOT_ACTUAL':
      return 'speaks of it only as planned, conceivable or wanted';
    case 'SILENT':
      return 'says nothing of it';
  }
}

/** What the denials passed on are narrowed to, if all of them are. */
function narrowedTo(claims: SourceVerdict['claims']): readonly string[] {
  const denials = claims.filter(({ polarity, modality }) => polarity === 'DENIED' && modality === 'ACTUAL');
  const narrow = denials.map(({ kinds, detail, event }) =>
    [[narrowingKinds(kinds), detail].filter(Boolean).join(': '), event?.name].filter(Boolean).join(', '),
  );
  return narrow.includes('') ? [] : [...new Set(narrow)];
}

function dissentBeside(said: SourceVerdict, part: string): string {
  if (said.claims.some(({ voice, polarity }) => voice.length === 0 && polarity === 'DENIED'))
    return `, but denies a part itself${part}`;
  return quotesSome(said, 'DENIED') ? `, and passes on others who deny it${part}` : '';
}

function quotesSome({ claims }: SourceVerdict, polarity: 'AFFIRMED' | 'DENIED'): boolean {
  return claims.some((claim) => claim.voice.length > 0 && claim.polarity === polarity);
}
