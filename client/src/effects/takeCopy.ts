import { bestReading } from '../../../src/readings/bestReading.ts';
import type { CopyOutcome } from '../state/copyOutcome.ts';
import { countsOf, matchText } from '../state/matchText.ts';
import type { Passage } from '../state/passages.ts';
import type { DroppedText } from './droppedTexts.ts';
import { ownerOf, type Shelf } from './ownerOf.ts';

/** What is known of the sources and of the copies that are there. */
export interface Library extends Shelf {
  /** All passages of a source. */
  readonly passagesOf: (source: string) => Promise<readonly Passage[]>;
  /** The copy of a source that was given before. */
  readonly copyOf: (source: string) => Pick<DroppedText, 'name' | 'text'> | undefined;
}

/** What became of a copy, with its text where it is to be kept. */
export interface TakenCopy {
  readonly outcome: CopyOutcome;
  readonly text?: string;
}

const UNASKED = 'the passages of the sources could not be asked for';

/**
 * Finds out whose text a file is and what of its passages stands in it. A copy that holds fewer of them than the one that is there
 * is left. Throws only when the signal is aborted.
 *
 * @param read reads the file; rejects with a full sentence that names it.
 */
export async function takeCopy(
  name: string,
  read: () => Promise<readonly string[]>,
  library: Library,
  signal: AbortSignal,
): Promise<TakenCopy> {
  let readings: readonly string[];
  try {
    readings = await read();
  } catch (error) {
    signal.throwIfAborted();
    return failed((error as Error).message);
  }
  signal.throwIfAborted();
  try {
    const source = await ownerOf(readings, library, signal);
    if (source === null) return { outcome: { state: 'strange' } };
    const passages = await library.passagesOf(source);
    signal.throwIfAborted();
    return judged(readings, source, passages, library.copyOf(source));
  } catch (error) {
    signal.throwIfAborted();
    const reason = (error as Error).message.replace(/\.$/u, '');
    return failed(`Nobody knows whose text “${name}” is, since ${UNASKED} (${reason}); give it again.`);
  }
}

function failed(why: string): TakenCopy {
  return { outcome: { state: 'failed', why } };
}

function judged(
  readings: readonly string[],
  source: string,
  passages: readonly Passage[],
  there: Pick<DroppedText, 'name' | 'text'> | undefined,
): TakenCopy {
  const anchors = passages.map(({ evidence }) => evidence);
  const { text, found } = bestReading(readings, anchors)!;
  const counts = countsOf(matchText(text, passages));
  if (there && bestReading([there.text], anchors)!.found > found) {
    return { outcome: { state: 'left', source, counts, before: there.name } };
  }
  return { outcome: { state: 'kept', source, counts }, text };
}
