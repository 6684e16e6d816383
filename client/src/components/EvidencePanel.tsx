import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { bringIntoView } from '../effects/bringIntoView.ts';
import { type FrameQuery, RelationEvidenceDocument } from '../generated/documents.ts';
import { relationEnds } from '../state/relationEnds.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { summaryInWords } from '../words/summaryInWords.ts';
import { statusInWords } from '../words/statusInWords.ts';
import { Evidence } from './Evidence.tsx';
import { EvidenceIntro } from './EvidenceIntro.tsx';
import { useExplorer } from './explorerContext.ts';
import { Notice } from './Notice.tsx';
import { Waiting } from './Waiting.tsx';

/** What every source says of the selected relation. Its arrival is announced; on a small screen it is brought into view. */
export function EvidencePanel({
  predicates,
}: {
  readonly predicates: FrameQuery['vocabulary']['predicates'];
}) {
  const { view, dispatch } = useExplorer();
  const ends = view.relation === null ? null : relationEnds(view.relation);
  const [{ data, error }, ask] = useQuery({
    query: RelationEvidenceDocument,
    variables: ends ? { ...ends } : { subject: '', predicate: '', object: '' },
    pause: ends === null,
  });
  const relation = ends !== null && data ? data.relation : null;

  const panel = useRef<HTMLElement>(null);
  const before = useRef(view.relation);
  useEffect(() => {
    if (view.relation !== null && view.relation !== before.current) {
      panel.current?.scrollTo({ top: 0 });
      bringIntoView(panel.current);
    }
    before.current = view.relation;
  }, [view.relation]);

  return (
    <section
      ref={panel}
      className={ends === null ? 'panel evidence-panel' : 'panel evidence-panel filled'}
      aria-label="Evidence"
      tabIndex={0}
    >
      <p className="unseen" role="status">
        {relation &&
          `Evidence: ${statusInWords(relation.status)}, ${summaryInWords(relation.summary, data!.comments.totalCount > 0)}.`}
      </p>
      {ends === null ? (
        <EvidenceIntro />
      ) : relation ? (
        <Evidence
          key={relation.id}
          relation={relation}
          comments={data!.comments}
          definition={predicates.find(({ id }) => id === ends.predicate)?.definition ?? ''}
        />
      ) : error ? (
        <Notice
          title="The evidence cannot be shown."
          words={failureInWords(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          onClose={() => dispatch({ type: 'close-relation' })}
        />
      ) : (
        <Waiting words="Reading what the sources say …" />
      )}
    </section>
  );
}
