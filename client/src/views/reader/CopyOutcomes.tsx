import { useExplorer } from '../../components/explorerContext.ts';
import { type GivenCopy, isSettled } from '../../state/copyOutcome.ts';
import type { FrameQuery } from '../../generated/documents.ts';
import { copyInWords } from '../../words/copyInWords.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';

/** What became of each file that was given; those of other sources than the shown one lead there. */
export function CopyOutcomes({
  copies,
  shown,
  sources,
  onClear,
}: {
  readonly copies: readonly GivenCopy[];
  /** Slug of the source that is shown. */
  readonly shown: string;
  readonly sources: FrameQuery['sources'];
  readonly onClear: () => void;
}) {
  const { dispatch } = useExplorer();
  if (copies.length === 0) return null;
  const nameOf = (slug: string): string => {
    const source = sources.find(({ id }) => id === slug);
    return source ? sourceSpeaker(source) : slug;
  };
  return (
    <>
      <ul className="copy-outcomes" aria-label="Files that were given" tabIndex={0}>
        {copies.map((copy) => (
          <li key={copy.key} className={`copy-${copy.outcome.state}`}>
            {copyInWords(copy, nameOf)}
            {copy.outcome.state === 'kept' && copy.outcome.source !== shown && (
              <ShowButton
                name={copy.name}
                source={copy.outcome.source}
                onShow={(source) => dispatch({ type: 'open-text', source, claim: null })}
              />
            )}
          </li>
        ))}
      </ul>
      {copies.every(isSettled) && (
        <button type="button" className="quiet" onClick={onClear}>
          Close the list of files
        </button>
      )}
    </>
  );
}

function ShowButton({
  name,
  source,
  onShow,
}: {
  readonly name: string;
  readonly source: string;
  readonly onShow: (source: string) => void;
}) {
  return (
    <>
      {' '}
      <button type="button" className="quiet" aria-label={`Read ${name}`} onClick={() => onShow(source)}>
        Read it
      </button>
    </>
  );
}
