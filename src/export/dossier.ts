import type { Claim } from '../claims/types.ts';
import { verbAfter } from '../claims/verbAfter.ts';
import { cautionOfClaim } from './caution.ts';
import type { ExportedRelation } from './relations.ts';
import type { Selection } from './selection.ts';

/** One relation as a reader is shown it, in plain text. */
export interface DossierEntry {
  readonly title: string;
  /** The status in words. */
  readonly summary: string;
  readonly sayings: readonly DossierSaying[];
}

/** What one claim says. */
export interface DossierSaying {
  /** Who says it, through whom. */
  readonly who: string;
  /** What must be told with it, in words; empty where it is the source's plain word. */
  readonly marks: readonly string[];
  readonly gloss: string;
  readonly when: string | undefined;
  readonly id: string;
}

/** What a dossier begins with. */
export const DOSSIER_NOTICE =
  'What follows is what sources say, not what is so. Glosses are paraphrases by coders. Some of it is an allegation against living people: pass it on only with who says it, how surely, and who denies it.';

/** The entry of a relation: every source with what it says. */
export function dossierEntry(relation: ExportedRelation, selection: Selection): DossierEntry {
  const { subject, predicate, object, summary, claims } = relation;
  return {
    title: `${subject.name} ${verbAfter(subject, predicate)} ${object.name}`,
    summary: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    sayings: claims.map((claim) => ({
      who: speaker(claim, selection),
      marks: marksOf(claim),
      gloss: claim.gloss,
      when: claim.when,
      id: claim.id,
    })),
  };
}

function speaker({ source, voice }: Claim, { sourceOf, entityOf }: Selection): string {
  const { title, date } = sourceOf(source);
  const chain = [...voice].reverse().map((id) => entityOf(id).name);
  const through = chain.length === 0 ? ' in its own word' : `, quoting ${chain.join(', quoting ')}`;
  return `“${title}” (${date})${through}`;
}

function marksOf(claim: Claim): readonly string[] {
  const { polarity, certainty, modality, voice, stance, part } = claim;
  if (cautionOfClaim(claim) === '') return [];
  return [
    polarity === 'denied' ? 'denies it' : '',
    voice.length === 0 ? '' : STANCE_WORDS[stance],
    certainty === 'certain' ? '' : certainty,
    modality === 'actual' ? '' : modality,
    part === 'comment' ? 'a reader’s comment' : '',
  ].filter(Boolean);
}

const STANCE_WORDS = {
  endorses: 'passed on and endorsed',
  reports: 'merely passed on',
  disputes: 'passed on and contradicted',
} as const;
