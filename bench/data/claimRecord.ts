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

/** The claim that a record stands for, with the declared defaults. */
export function claimOf(record: ClaimRecord): Claim {
  const voice = record.voice ?? [];
  return {
    through: [],
    by: [],
    against: [],
    basis: [],
    keywords: [],
    part: 'body',
    review: 'single',
    ...record,
    id: `${record.source}/${record.id}`,
    polarity: record.polarity ?? 'affirmed',
    certainty: record.certainty ?? 'certain',
    modality: record.modality ?? 'actual',
    voice,
    stance: record.stance ?? (voice.length === 0 ? 'endorses' : 'reports'),
    kinds: record.kinds ?? [],
  };
}
