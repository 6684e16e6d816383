import type { Anchor } from '../../src/evidence/anchor.ts';
import type { Certainty, Claim, Modality, Polarity, Stance } from '../../src/claims/types.ts';

/** A claim as a line of NDJSON has it: defaults left out, the id local to its source, which is named beside it. */
export interface ClaimRecord {
  readonly source: string;
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly modality?: Modality;
  readonly voice?: readonly string[];
  readonly stance?: Stance;
  readonly kinds?: readonly string[];
  readonly event?: string;
  readonly detail?: string;
  readonly when?: string;
  readonly where?: string;
  readonly gloss: string;
  readonly evidence: readonly Anchor[];
}

const NOBODY: readonly string[] = [];

/** The claim that a record stands for, with the declared defaults. */
export function claimOf(record: ClaimRecord): Claim {
  const { source, event, detail, when, where, voice = NOBODY } = record;
  // Every field by itself: putting together objects that hold some of them takes three times as long.
  return {
    id: `${source}/${record.id}`,
    source,
    subject: record.subject,
    predicate: record.predicate,
    object: record.object,
    polarity: record.polarity ?? 'affirmed',
    certainty: record.certainty ?? 'certain',
    modality: record.modality ?? 'actual',
    voice,
    stance: record.stance ?? (voice.length === 0 ? 'endorses' : 'reports'),
    kinds: record.kinds ?? NOBODY,
    through: NOBODY,
    by: NOBODY,
    against: NOBODY,
    basis: NOBODY,
    keywords: NOBODY,
    part: 'body',
    review: 'single',
    gloss: record.gloss,
    evidence: record.evidence,
    ...(event !== undefined && { event }),
    ...(detail !== undefined && { detail }),
    ...(when !== undefined && { when }),
    ...(where !== undefined && { where }),
  };
}
