import { listOf, texts } from './listShapes.ts';
import { wholeNumber } from './numberShapes.ts';
import { recordOf } from './recordShape.ts';
import type { ValueOf } from './shape.ts';
import { text } from './textShape.ts';

const anchor = recordOf('anchor', {
  fields: { at: wholeNumber, letters: wholeNumber, check: wholeNumber, hash: text },
  required: ['at', 'letters', 'check', 'hash'],
});

/**
 * A claim as it stands in `claims.yaml` or on a line of `claims.ndjson`: ids are local, nothing is filled in.
 * `source` may repeat its folder.
 */
export const claimShape = recordOf('claim', {
  fields: {
    source: text,
    id: text,
    subject: text,
    predicate: text,
    object: text,
    polarity: text,
    certainty: text,
    modality: text,
    voice: texts,
    stance: text,
    kinds: texts,
    through: texts,
    by: texts,
    event: text,
    detail: text,
    change: text,
    against: texts,
    basis: texts,
    part: text,
    when: text,
    where: text,
    gloss: text,
    keywords: texts,
    evidence: listOf(anchor),
    note: text,
  },
  required: ['id', 'subject', 'predicate', 'object', 'gloss'],
});

export type RawClaim = ValueOf<typeof claimShape>;
