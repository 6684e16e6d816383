import { useEffect } from 'react';
import { relationEnds } from '../state/relationEnds.ts';
import type { ViewState } from '../state/viewState.ts';
import { TAB_LABELS } from '../words/tabLabels.ts';

/** Names the page after what is selected, so that tabs and the history can be told apart. */
export function useTitle(
  { tab, question, entity, relation }: ViewState,
  entities: readonly { readonly id: string; readonly name: string }[] = [],
): void {
  const nameOf = (id: string): string => entities.find((one) => one.id === id)?.name ?? id;
  const ends = relation === null ? null : relationEnds(relation);
  const selected = ends
    ? `On ${nameOf(ends.subject)} and ${nameOf(ends.object)}`
    : entity !== null
      ? nameOf(entity)
      : question;
  const shown = selected ?? (tab === 'graph' ? null : TAB_LABELS[tab]);
  const title = shown ? `${shown} – Hearsay` : 'Hearsay';
  useEffect(() => {
    document.title = title;
  }, [title]);
}
