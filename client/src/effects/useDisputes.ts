import { DisputesDocument, type DisputesQuery, type DisputesQueryVariables } from '../generated/documents.ts';
import type { PagesWanted } from './readPages.ts';
import { type Pages, useAllPages } from './useAllPages.ts';

/** A dispute as it is shown. */
export type ShownDispute = DisputesQuery['disputes']['edges'][number]['node'];

const DISPUTES: PagesWanted<DisputesQuery, DisputesQueryVariables, ShownDispute> = {
  query: DisputesDocument,
  variables: {},
  pick: ({ disputes }) => disputes,
};

/** All disputes, those within one source included. */
export function useDisputes(): Pages<ShownDispute> {
  return useAllPages(DISPUTES);
}
