import type { CSSProperties } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { LineSwatch } from '../../components/LineSwatch.tsx';
import type { TimelineAnswer } from '../../state/timelineAnswer.ts';
import { standingInWords } from '../../words/standingInWords.ts';
import { claimStandingMeaning } from '../../words/timelineInWords.ts';
import { CLAIM_STANDINGS } from '../../state/timelineLayers.ts';

/** What colours and, in the lens of one source, patterns of the bars mean, as far as they occur. */
export function TimelineKey({
  answer: { lens, buckets, counts },
  predicates,
}: {
  readonly answer: TimelineAnswer;
  /** All of the vocabulary. */
  readonly predicates: readonly string[];
}) {
  const { palette, labelOf } = useExplorer();
  const shown = new Set(buckets.map(({ predicate }) => predicate));
  return (
    <>
      <ul className="timeline-key" aria-label="Key: colours are predicates">
        {predicates
          .filter((id) => shown.has(id))
          .map((id) => (
            <li key={id}>
              <LineSwatch predicate={id} />
              {labelOf(id)}
            </li>
          ))}
      </ul>
      {lens.kind === 'source' && (
        <ul className="timeline-key" aria-label="Key: patterns tell how claims stand with the source">
          {CLAIM_STANDINGS.filter((standing) => counts.get(standing)).map((standing) => (
            <li key={standing} title={claimStandingMeaning(standing)}>
              <span
                className="timeline-sample"
                data-standing={standing}
                style={{ '--predicate': palette.ink } as CSSProperties}
              />
              {standingInWords(standing, [])} <b>{counts.get(standing)}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
