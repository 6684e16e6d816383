import { useSyncExternalStore } from 'react';
import type { quotedFrom } from '../state/quotedFrom.ts';

/** A copy of a source's text that the reader gave to this page. */
export interface DroppedText {
  readonly name: string;
  readonly text: string;
  /** The words of passages in it. */
  readonly quoted: ReturnType<typeof quotedFrom>;
}

/** By slug. Kept in memory alone: gone when the page is closed, and in no address. */
let texts: ReadonlyMap<string, DroppedText> = new Map();
const listeners = new Set<() => void>();

/** Keeps a copy for a source; null puts the one that is there away. */
export function keepText(source: string, dropped: DroppedText | null): void {
  const next = new Map(texts);
  if (dropped) next.set(source, dropped);
  else next.delete(source);
  texts = next;
  for (const listener of listeners) listener();
}

/** The copy of a source that was given to this page. */
export function keptText(source: string): DroppedText | undefined {
  return texts.get(source);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The copies that were given to this page, by slug. */
export function useDroppedTexts(): ReadonlyMap<string, DroppedText> {
  return useSyncExternalStore(listen, () => texts);
}
