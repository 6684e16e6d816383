import type { PathsAnswer } from '../effects/usePaths.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import type { ViewState } from '../state/viewState.ts';
import { counted } from '../words/counted.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { ChainItem } from './ChainItem.tsx';
import { EntityBox } from './EntityBox.tsx';
import { useExplorer } from './explorerContext.ts';
import { Notice } from './Notice.tsx';
import { Waiting } from './Waiting.tsx';

type Paths = NonNullable<ViewState['paths']>;

/** Two entities to choose, and the shortest chains between them as sentences. */
export function PathsPanel({
  paths,
  answer,
  entities,
}: {
  readonly paths: Paths;
  readonly answer: PathsAnswer;
  readonly entities: DrawingQuery['subgraph']['entities'];
}) {
  const { dispatch } = useExplorer();
  const nameOf = (id: string | null): string | null =>
    id && (entities.find((entity) => entity.id === id)?.name ?? id);
  const choose = (change: Partial<Paths>): void =>
    dispatch({ type: 'set-paths', paths: { ...paths, ...change } });
  const [from, to] = [nameOf(paths.from), nameOf(paths.to)];
  return (
    <>
      <div className="panel-title">
        <h2>Chains between two</h2>
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'set-paths', paths: null })}>
          Close
        </button>
      </div>
      <div className="path-ends">
        <EntityBox
          key={`from ${from}`}
          label="Chains from"
          chosen={from}
          onChoose={(id) => choose({ from: id })}
        />
        <EntityBox key={`to ${to}`} label="Chains to" chosen={to} onChoose={(id) => choose({ to: id })} />
        <button
          type="button"
          disabled={!from && !to}
          onClick={() => choose({ from: paths.to, to: paths.from })}
        >
          Swap
        </button>
      </div>
      <p className="unseen" role="status">
        {answer.found && resultInWords(answer.found.chains.length, from, to)}
      </p>
      <Chains answer={answer} ends={`${from} and ${to}`} />
    </>
  );
}

function resultInWords(count: number, from: string | null, to: string | null): string {
  return `${counted(count, 'chain')} between ${from} and ${to}.`;
}

function Chains({ answer, ends }: { readonly answer: PathsAnswer; readonly ends: string }) {
  const { state, found, error, retry } = answer;
  if (state === 'unasked') {
    return (
      <p className="lead">
        Choose two entities. A chain leads over relations that somebody affirms, in either direction.
      </p>
    );
  }
  if (state === 'failed') {
    return <Notice title="No chains can be shown." words={failureInWords(error!)} onRetry={retry} />;
  }
  if (!found) return <Waiting words="Looking for chains …" />;
  return (
    <>
      {found.chains.length === 0 ? (
        <p className="lead">
          {found.leftOut > 0
            ? `All chains between ${ends} lead through what filters, lens or hand have left out.`
            : `No chain of up to four steps joins ${ends} within the filters.`}
        </p>
      ) : (
        <>
          <p className="lead">
            The shortest first, within the filters. A chain is no finding: each step is somebody’s word, and
            nobody need have said the whole.
          </p>
          <ol className="chains">
            {found.chains.map((chain) => (
              <ChainItem key={chain.steps.map(({ relation }) => relation.id).join(' ')} chain={chain} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
