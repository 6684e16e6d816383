import { useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { useScrollInBox } from '../../effects/useScrollInBox.ts';
import type { FrameQuery } from '../../generated/documents.ts';
import { arrivedClaim, type Passage, type ReaderClaim } from '../../state/passages.ts';
import { counted } from '../../words/counted.ts';
import { sourceOrigin } from '../../words/sourceOrigin.ts';
import { whenInWords } from '../../words/whenInWords.ts';
import { ReaderClaimRow } from './ReaderClaimRow.tsx';
import { longClass } from './longClass.ts';
import { ReaderCounts } from './ReaderCounts.tsx';

/**
 * The passages of a source in the order of its text: their words where a copy is attached to the server, and
 * what was coded from them.
 */
export function ReaderOutline({
  passages,
  all,
  source,
}: {
  /** Those that the filters let through. */
  readonly passages: readonly Passage[];
  readonly all: readonly Passage[];
  readonly source: FrameQuery['sources'][number];
}) {
  const { view, dispatch } = useExplorer();
  const box = useRef<HTMLDivElement>(null);
  useScrollInBox(box, '[aria-current]', arrivedClaim(passages, view.claim));
  const end = Math.max(1, ...all.map(({ evidence }) => evidence.at + evidence.letters));
  const attached = all.some(({ evidence }) => evidence.state !== 'NOT_ATTACHED');
  const open = (claim: ReaderClaim): void =>
    dispatch({ type: 'open-text', source: source.id, claim: claim.id });
  return (
    <div ref={box} className="reader-outline" role="group" aria-label="Outline of the text" tabIndex={0}>
      <h2>{source.title}</h2>
      <p className="facts">{[sourceOrigin(source), whenInWords(source.date)].filter(Boolean).join(', ')}</p>
      <div className="how-to">
        <p>
          {attached ? (
            <>
              <ReaderCounts counts={countsByState(all)} from="the copy attached to the server" /> It gives out
              the passages with their surroundings, not the whole text.
            </>
          ) : (
            <>
              {counted(passages.length, 'passage')} of it {passages.length === 1 ? 'carries' : 'carry'}{' '}
              claims. No copy is attached: below is what was coded, in our own words, in the order of the
              text.
            </>
          )}
        </p>
        <p>
          <strong>To read the whole text with its passages lit</strong>, drop a copy of it (a saved web page,
          a PDF or plain text) anywhere on this page, or open one above. It is read in this browser alone,
          sent nowhere, and forgotten when you close the page.
        </p>
      </div>
      {passages.length === 0 && <p>No passage passes the filters.</p>}
      <ol className={longClass(passages.length)}>
        {passages.map(({ key, evidence, claims }) => (
          <li key={key} className="outline-passage">
            <p className="facts">{Math.round((evidence.at / end) * 100)} % into the text</p>
            {evidence.quote !== null && (
              <blockquote>
                {evidence.before}
                <mark>{evidence.quote}</mark>
                {evidence.after}
              </blockquote>
            )}
            <ul>
              {claims.map((claim) => (
                <ReaderClaimRow
                  key={claim.id}
                  claim={claim}
                  near={claims.some(({ id }) => id === view.claim)}
                  onOpen={open}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function countsByState(passages: readonly Passage[]) {
  const count = (state: string): number => passages.filter(({ evidence }) => evidence.state === state).length;
  return { exact: count('EXACT'), moved: count('MOVED'), lost: count('LOST') };
}
