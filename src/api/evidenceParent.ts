import type { Anchor } from '../evidence/anchor.ts';

/** A passage on its way to being served: its anchor, and the slug of the source it stands in. */
export interface EvidenceParent {
  readonly anchor: Anchor;
  readonly source: string;
}
