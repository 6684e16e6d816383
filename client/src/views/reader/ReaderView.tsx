import { useMemo, useRef } from 'react';
import { TEXT_ENDINGS } from '../../../../src/readings/copyReadings.ts';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { keepText, useDroppedTexts } from '../../effects/droppedTexts.ts';
import { useAllPages } from '../../effects/useAllPages.ts';
import { useDropFiles } from '../../effects/useDropFiles.ts';
import { useGiveText } from '../../effects/useGiveText.ts';
import { type FrameQuery, SourceClaimsDocument, type SourceClaimsQuery } from '../../generated/documents.ts';
import { claimFilter } from '../../state/claimsShown.ts';
import { toldCopies } from '../../state/copyOutcome.ts';
import { countsOf, matchText } from '../../state/matchText.ts';
import { passagesOf } from '../../state/passages.ts';
import { copiesInWords } from '../../words/copiesInWords.ts';
import { counted } from '../../words/counted.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';
import type { ViewProps } from '../viewProps.ts';
import { CopyOutcomes } from './CopyOutcomes.tsx';
import { ReaderCounts } from './ReaderCounts.tsx';
import { ReaderLens } from './ReaderLens.tsx';
import { ReaderOutline } from './ReaderOutline.tsx';
import { ReaderText } from './ReaderText.tsx';
import '../../styles/reader.css';

type Source = FrameQuery['sources'][number];

/** A source's text with every passage lit that a claim rests on; without a text the outline of its passages. */
export function ReaderView({ frame, drawing, visible }: ViewProps) {
  const { view, dispatch } = useExplorer();
  const sources = frame?.sources ?? [];
  const source = sources.find(({ id }) => id === (view.text ?? view.claim?.split('/')[0])) ?? sources[0];
  const given = useGiveText({
    source: source?.id,
    sources: sources.map(({ id }) => id),
    onShow: (id) => dispatch({ type: 'open-text', source: id, claim: null }),
  });
  return (
    <section className="reader-view" aria-label="Reader">
      {source ? (
        <Reader
          key={source.id}
          source={source}
          sources={sources}
          drawing={drawing}
          visible={visible}
          given={given}
        />
      ) : (
        <Waiting words="Reading the sources …" />
      )}
    </section>
  );
}

function Reader({
  source,
  sources,
  drawing,
  visible,
  given: { give, copies, clear },
}: Pick<ViewProps, 'drawing' | 'visible'> & {
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly given: ReturnType<typeof useGiveText>;
}) {
  const { view, dispatch } = useExplorer();
  const wanted = useMemo(
    () => ({
      query: SourceClaimsDocument,
      variables: { source: source.id },
      pick: ({ claims }: SourceClaimsQuery) => claims,
    }),
    [source.id],
  );
  const { nodes, total, done, error, retry } = useAllPages(wanted);
  const passages = useMemo(() => passagesOf(nodes), [nodes]);
  const passes = useMemo(
    () => claimFilter({ drawn: drawing?.relations ?? [], visible }, view.predicates),
    [drawing, visible, view.predicates],
  );
  // A claim that was asked for is shown, whatever the filters are.
  const asked = nodes.find((claim) => claim.id === view.claim && !passes(claim));
  const shown = useMemo(
    () => passagesOf(nodes.filter((claim) => claim === asked || passes(claim))),
    [nodes, asked, passes],
  );
  const dropped = useDroppedTexts().get(source.id);
  const matched = useMemo(
    () => (dropped && done ? matchText(dropped.text, passages) : null),
    [dropped, done, passages],
  );
  const over = useDropFiles(give);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const told = toldCopies(copies, source.id);

  if (error !== null) return <Notice title="The text cannot be shown." words={error} onRetry={retry} />;
  return (
    <>
      <div className="graph-bar reader-bar">
        <label>
          Text{' '}
          <select
            value={source.id}
            onChange={({ target }) => dispatch({ type: 'open-text', source: target.value, claim: null })}
          >
            {sources.map((one) => (
              <option key={one.id} value={one.id}>
                {sourceSpeaker(one)}: {one.title}
              </option>
            ))}
          </select>
        </label>
        <button ref={opener} type="button" onClick={() => input.current?.click()}>
          Open copies …
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Copies of texts"
          accept={TEXT_ENDINGS.join(',')}
          onChange={({ target }) => {
            give([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        {dropped && (
          <button type="button" title={dropped.name} onClick={() => keepText(source.id, null)}>
            Put the copy away
          </button>
        )}
        <ReaderLens source={source} sources={sources} />
        <div className="reader-said">
          <CopyOutcomes
            copies={told}
            shown={source.id}
            sources={sources}
            onClear={() => {
              clear();
              opener.current?.focus();
            }}
          />
          <p role="status">
            {copiesInWords(told)}{' '}
            {matched && <ReaderCounts counts={countsOf(matched)} from="the file you opened" />}
            {done && shown.length < passages.length && (
              <>
                {' '}
                The filters leave {shown.length} of {counted(passages.length, 'passage')} lit.
              </>
            )}
          </p>
        </div>
      </div>
      {total === null || (dropped && !done) ? (
        <Waiting words="Reading the claims …" />
      ) : matched ? (
        <ReaderText matched={matched} passages={shown} />
      ) : (
        <ReaderOutline passages={shown} all={passages} source={source} />
      )}
      {over && <p className="drop-here">Drop it: the copy is read in this browser and sent nowhere.</p>}
    </>
  );
}
