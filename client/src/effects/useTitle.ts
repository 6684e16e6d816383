import { useEffect } from 'react';
import { relationEnds } from '../state/relationEnds.ts';
import type { ViewState } from '../state/viewState.ts';

/** Names the page after what is selected, so that tabs and the history can be told apart. */
export function useTitle(
  { question, entity, relation }: ViewState,
  entities: readonly { readonly id: string; readonly name: string }[] = [],
): void {
  const nameOf = (id: string): string => entities.find((one) => one.id === id)?.name ?? id;
  const ends = relation === null ? null : relationEnds(relation);
  const selected = ends
    ? `On ${nameOf(ends.subject)} and ${nameOf(ends.object)}`
    : entity !== null
      ? nameOf(entity)
      : question;
  const title = selected ? `${selected} – Hearsay` : 'Hearsay';
  useEffect(() => {
    document.title = title;
  }, [title]);
}
