import { useState } from 'react';
import { useClient } from 'urql';
import { SourceClaimsDocument } from '../generated/documents.ts';
import { countsOf, matchText } from '../state/matchText.ts';
import { type Passage, passagesOf } from '../state/passages.ts';
import { quotedFrom } from '../state/quotedFrom.ts';
import { keepText } from './droppedTexts.ts';
import { readFileAsText } from './readFileAsText.ts';

/** What a file is compared with. */
export interface TextTarget {
  /** Slug of the source that is shown. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Slugs of all sources: a copy of another source is known by its passages. */
  readonly others: readonly string[];
}

/**
 * Reads files that the reader gives to this page and keeps each as the text of the source whose passages stand in it.
 * `said` tells what became of the last; `onKept` hears which source it belongs to.
 */
export function useGiveText(onKept: (source: string) => void): {
  readonly give: (files: readonly File[], target: TextTarget) => Promise<void>;
  readonly said: string;
} {
  const client = useClient();
  const [said, say] = useState('');
  const passagesOfSource = async (source: string): Promise<readonly Passage[]> => {
    const { data } = await client.query(SourceClaimsDocument, { source }).toPromise();
    return passagesOf(data?.claims.edges.map(({ node }) => node) ?? []);
  };
  const ownerOf = async (text: string, target: TextTarget): Promise<string | null> => {
    if (foundIn(text, target.passages) > 0) return target.source;
    for (const source of target.others) {
      if (foundIn(text, await passagesOfSource(source)) > 0) return source;
    }
    return null;
  };
  const give = async (files: readonly File[], target: TextTarget): Promise<void> => {
    for (const file of files) {
      try {
        say(`Reading “${file.name}” …`);
        const text = await readFileAsText(file);
        const owner = await ownerOf(text, target);
        say(owner === null ? strange(file.name) : '');
        if (owner === null) continue;
        keepText(owner, { name: file.name, text, quoted: quotedFrom(text) });
        onKept(owner);
      } catch (error) {
        say((error as Error).message);
      }
    }
  };
  return { give, said };
}

function foundIn(text: string, passages: readonly Passage[]): number {
  const { exact, moved } = countsOf(matchText(text, passages));
  return exact + moved;
}

function strange(name: string): string {
  return `No passage of any source stands in “${name}”: it is another text or another edition, or its words were changed on the way.`;
}
