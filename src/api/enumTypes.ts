import type { EvidenceState as Found } from '../evidence/attachedTexts.ts';

/** Inside values of the enum EvidenceState. */
export type EvidenceState = Found['state'];

/** Inside values of the enum TextState. */
export type TextState = 'attached' | 'not-attached';
