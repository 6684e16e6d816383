import type { Anchor } from '../../../src/evidence/anchor.ts';
import { prepareText } from '../../../src/evidence/preparedText.ts';
import { quotation } from '../../../src/evidence/quotation.ts';
import { resolveAnchors } from '../../../src/evidence/resolveAnchors.ts';
import type { EvidenceState } from '../generated/documents.ts';

/** What became of a passage, with its words and surroundings where it was found, as the API has them. */
export interface Quoted {
  readonly state: EvidenceState;
  readonly quote: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Reads a text once; the answer looks passages up in it, those of one claim together. */
export function quotedFrom(text: string): (evidence: readonly Anchor[]) => readonly Quoted[] {
  const prepared = prepareText(text);
  return (evidence) =>
    resolveAnchors(prepared, evidence).map((found, index) => {
      if (found.state === 'lost') return { state: 'LOST', quote: null, before: null, after: null };
      const state = found.state === 'exact' ? 'EXACT' : 'MOVED';
      return { state, ...quotation(prepared, found.at, evidence[index]!.letters) };
    });
}
