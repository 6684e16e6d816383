import type { CSSProperties } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import type { Bucket } from '../../state/timelineRows.ts';
import type { Bar, Lens } from '../../state/viewState.ts';
import { counted } from '../../words/counted.ts';
import { whenInWords } from '../../words/whenInWords.ts';
import { isSameBar } from './isSameBar.ts';

/** A piece of a bar: claims of one predicate in one month, in a lens of one layer; opens them. */
export function TimelineBar({
  bucket: { from, predicate, count, layer },
  most,
  lens,
  layerName,
}: {
  readonly bucket: Bucket;
  /** How many claims are as long as there is room for. */
  readonly most: number;
  readonly lens: Lens;
  /** null where there are no layers. */
  readonly layerName: string | null;
}) {
  const { view, dispatch, palette, labelOf } = useExplorer();
  const bar: Bar = { unit: from, predicate, layer };
  const claims = counted(count, 'claim');
  const words = [labelOf(predicate), layerName].filter(Boolean).join(', ');
  return (
    <button
      type="button"
      className="timeline-bar"
      data-standing={lens.kind === 'source' ? layer : undefined}
      aria-label={`${whenInWords(from)}, ${words}: ${claims}`}
      aria-pressed={isSameBar(view.bar, bar)}
      title={`${words}: ${claims}`}
      style={
        {
          width: `${(count / most) * 100}%`,
          '--predicate': palette.predicates[predicate] ?? palette.otherPredicate,
        } as CSSProperties
      }
      onClick={() => dispatch({ type: 'open-bar', bar })}
    />
  );
}
