import { useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { SourceClaimsDocument, SourceSampleDocument } from '../generated/documents.ts';
import { type GivenCopy, withGiven, withOutcome } from '../state/copyOutcome.ts';
import { type Passage, passagesOf, type ReaderClaim } from '../state/passages.ts';
import { quotedFrom } from '../state/quotedFrom.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { keepText, keptText } from './droppedTexts.ts';
import { readCopy } from './readCopy.ts';
import { readPages } from './readPages.ts';
import { type Library, takeCopy } from './takeCopy.ts';

/** What the reader shows, and may show. */
interface Shown {
  /** Slug of the source that is shown. */
  readonly source: string | undefined;
  /** Slugs of all sources. */
  readonly sources: readonly string[];
  /** Shows another source. */
  readonly onShow: (source: string) => void;
}

/**
 * Reads files that the reader gives to this page, one after the other, and keeps each as the text of the source whose
 * passages stand in it; `copies` tells what became of them. The source of the first that is kept is shown, unless another was
 * chosen meanwhile. Leaving the page ends what is under way.
 */
export function useGiveText(shown: Shown): {
  readonly give: (files: readonly File[]) => void;
  readonly copies: readonly GivenCopy[];
  /** Takes what is settled out of `copies`. */
  readonly clear: () => void;
} {
  const client = useClient();
  const [copies, setCopies] = useState<readonly GivenCopy[]>([]);
  const desk = useRef({ keys: 0, queue: Promise.resolve(), leaving: new AbortController(), shown });
  useEffect(() => {
    desk.current.shown = shown;
  });
  useEffect(() => {
    const leaving = new AbortController();
    desk.current.leaving = leaving;
    return () => leaving.abort();
  }, []);
  const readAll = async (given: readonly GivenFile[]): Promise<void> => {
    const { source, sources } = shown;
    const { signal } = desk.current.leaving;
    const library = libraryOf(client, source === undefined ? sources : [source, ...without(sources, source)]);
    let mayShow = true;
    for (const { key, file } of given) {
      signal.throwIfAborted();
      setCopies((list) => withOutcome(list, key, { state: 'reading' }));
      const { outcome, text } = await takeCopy(file.name, () => readCopy(file, signal), library, signal);
      setCopies((list) => withOutcome(list, key, outcome));
      if (outcome.state !== 'kept' || text === undefined) continue;
      keepText(outcome.source, { name: file.name, text, quoted: quotedFrom(text) });
      const now = desk.current.shown;
      if (mayShow && now.source === source && outcome.source !== source) now.onShow(outcome.source);
      mayShow = false;
    }
  };
  const give = (files: readonly File[]): void => {
    const given = files.map((file) => ({ key: (desk.current.keys += 1), name: file.name, file }));
    setCopies((list) => withGiven(list, given));
    // Only being left makes it fail: then nobody is there to be told.
    desk.current.queue = desk.current.queue.then(() => readAll(given)).catch(() => {});
  };
  return { give, copies, clear: () => setCopies((list) => withGiven(list, [])) };
}

interface GivenFile {
  readonly key: number;
  readonly name: string;
  readonly file: File;
}

function without(sources: readonly string[], source: string): readonly string[] {
  return sources.filter((one) => one !== source);
}

function libraryOf(client: Client, sources: readonly string[]): Library {
  return {
    sources,
    sampleOf: async (source) => {
      const { data, error } = await client.query(SourceSampleDocument, { source }).toPromise();
      if (!data) throw new Error(error ? failureInWords(error) : 'There was no answer.');
      return data.source.sample.flatMap(({ evidence }) => evidence);
    },
    passagesOf: (source) => allPassages(client, source),
    copyOf: keptText,
  };
}

async function allPassages(client: Client, source: string): Promise<readonly Passage[]> {
  let nodes: readonly ReaderClaim[] = [];
  const wanted = { query: SourceClaimsDocument, variables: { source } };
  for await (const page of readPages(client, { ...wanted, pick: ({ claims }) => claims })) nodes = page.nodes;
  return passagesOf(nodes);
}
