import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { bestReading, type BestReading } from '../../../src/readings/bestReading.ts';
import { SourceClaimsDocument } from '../generated/documents.ts';
import { type Passage, passagesOf } from '../state/passages.ts';
import { quotedFrom } from '../state/quotedFrom.ts';
import { keepText } from './droppedTexts.ts';
import { readCopy } from './readCopy.ts';

/** What a file is compared with. */
export interface TextTarget {
  /** Slug of the source that is shown. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Slugs of all sources: a copy of another source is known by its passages. */
  readonly others: readonly string[];
}

/** The text of a source, as it was read out of a copy. */
interface Owned {
  readonly source: string;
  readonly text: string;
}

/**
 * Reads files that the reader gives to this page and keeps each as the text of the source whose passages stand in it.
 * `said` tells what became of the last; `onKept` hears which source it belongs to, unless the reader was left meanwhile.
 */
export function useGiveText(onKept: (source: string) => void): {
  readonly give: (files: readonly File[], target: TextTarget) => Promise<void>;
  readonly said: string;
} {
  const client = useClient();
  const [said, say] = useState('');
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const passagesOfSource = async (source: string): Promise<readonly Passage[]> => {
    const { data, error } = await client.query(SourceClaimsDocument, { source }).toPromise();
    if (error) throw new Error(UNASKED);
    return passagesOf(data?.claims.edges.map(({ node }) => node) ?? []);
  };
  const ownerOf = async (readings: readonly string[], target: TextTarget): Promise<Owned | null> => {
    const here = bestOf(readings, target.passages);
    if (here.found > 0) return { source: target.source, text: here.text };
    /* Not all claims of what is shown may have been read yet. */
    for (const source of [target.source, ...target.others]) {
      const { text, found } = bestOf(readings, await passagesOfSource(source));
      if (found > 0) return { source, text };
    }
    return null;
  };
  const give = async (files: readonly File[], target: TextTarget): Promise<void> => {
    for (const file of files) {
      try {
        say(`Reading “${file.name}” …`);
        const owned = await ownerOf(await readCopy(file), target);
        say(owned === null ? strange(file.name) : '');
        if (owned === null) continue;
        const { source, text } = owned;
        keepText(source, { name: file.name, text, quoted: quotedFrom(text) });
        if (isHere.current) onKept(source);
      } catch (error) {
        say((error as Error).message);
      }
    }
  };
  return { give, said };
}

const UNASKED =
  'The passages of the sources could not be asked for, so that nobody knows whose text this is; drop it again.';

/** Of the readings of a copy the one that holds the most passages, as the server chooses it. */
function bestOf(readings: readonly string[], passages: readonly Passage[]): BestReading {
  return bestReading(
    readings,
    passages.map(({ evidence }) => evidence),
  )!;
}

function strange(name: string): string {
  return `No passage of any source stands in “${name}”: it is another text or another edition, or its words were changed on the way.`;
}
