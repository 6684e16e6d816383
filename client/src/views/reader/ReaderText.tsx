import { useMemo, useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { useScrollInBox } from '../../effects/useScrollInBox.ts';
import { type MatchedText, onlyPassages } from '../../state/matchText.ts';
import { type Passage, type ReaderClaim } from '../../state/passages.ts';
import { readerParagraphs } from '../../state/readerParagraphs.ts';
import { counted } from '../../words/counted.ts';
import { longClass } from './longClass.ts';
import { ReaderClaimRow } from './ReaderClaimRow.tsx';
import { ReaderSegmentMark } from './ReaderSegmentMark.tsx';

/** The whole text with its passages lit, and beside it the claims; each leads to the other. */
export function ReaderText({
  matched,
  passages,
}: {
  readonly matched: MatchedText;
  /** Those that are lit. */
  readonly passages: readonly Passage[];
}) {
  const { view, dispatch } = useExplorer();
  const textBox = useRef<HTMLDivElement>(null);
  const claimBox = useRef<HTMLDivElement>(null);
  const { text, found, lost } = useMemo(() => onlyPassages(matched, passages), [matched, passages]);
  const paragraphs = useMemo(() => readerParagraphs(text, found), [text, found]);
  const claims = useMemo(() => [...new Set(passages.flatMap((passage) => passage.claims))], [passages]);
  const lit = useMemo(
    () => new Set(passages.filter((passage) => passage.claims.some(({ id }) => id === view.claim))),
    [passages, view.claim],
  );
  const near = new Set([...lit].flatMap((passage) => passage.claims.map(({ id }) => id)));

  useScrollInBox(textBox, '.lit', view.claim);
  useScrollInBox(claimBox, '[aria-current]', view.claim);

  const open = (claim: ReaderClaim): void =>
    dispatch({ type: 'open-text', source: claim.id.split('/')[0]!, claim: claim.id });
  const openPassage = ({ claims: resting }: Passage): void => {
    const at = resting.findIndex(({ id }) => id === view.claim);
    open(resting[(at + 1) % resting.length]!);
  };
  return (
    <div className="reader">
      <div
        ref={textBox}
        className={`reader-text ${longClass(paragraphs.length)}`}
        role="group"
        aria-label="The text"
        tabIndex={0}
      >
        {paragraphs.map(({ start, segments }) => (
          <p key={start} dir="auto">
            {segments.map((segment, index) => (
              <ReaderSegmentMark key={index} segment={segment} lit={lit} onOpen={openPassage} />
            ))}
          </p>
        ))}
        {lost.length > 0 && <LostPassages passages={lost} />}
      </div>
      <div
        ref={claimBox}
        className={`reader-claims ${longClass(claims.length)}`}
        role="group"
        aria-label="Claims of the text"
        tabIndex={0}
      >
        <ol>
          {claims.map((claim) => (
            <ReaderClaimRow key={claim.id} claim={claim} near={near.has(claim.id)} onOpen={open} />
          ))}
        </ol>
      </div>
    </div>
  );
}

function LostPassages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <section className="reader-lost">
      <h3>{counted(passages.length, 'passage')} not in this copy</h3>
      <p className="facts">It lacks these words, or is another edition. What was coded from them:</p>
      <ul>
        {passages.flatMap(({ key, claims }) =>
          claims.map((claim) => <li key={`${key} ${claim.id}`}>{claim.gloss}</li>),
        )}
      </ul>
    </section>
  );
}
