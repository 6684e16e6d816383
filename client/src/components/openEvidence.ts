import type { Dispatch } from 'react';
import { focusWhenThere } from '../effects/focusWhenThere.ts';
import type { ViewAction } from '../state/viewAction.ts';
import { claimElementId } from './claimElementId.ts';

/** Shows the evidence of a relation at the card of one of its claims. */
export function openEvidence(
  dispatch: Dispatch<ViewAction>,
  claim: { readonly id: string; readonly relation: { readonly id: string } },
): void {
  dispatch({ type: 'select-relation', id: claim.relation.id, centre: true });
  focusWhenThere(claimElementId(claim.id));
}
