import { useExplorer } from '../../components/explorerContext.ts';
import { sourcesOfLens } from '../../state/sourcesInView.ts';
import type { FrameQuery } from '../../generated/documents.ts';
import { lensNames } from '../../words/lensNames.ts';

/** Says so where the text is of another source than those of the lens: what is lit then follows the lens. */
export function ReaderLens({
  source,
  sources,
}: {
  readonly source: FrameQuery['sources'][number];
  readonly sources: FrameQuery['sources'];
}) {
  const { view, dispatch } = useExplorer();
  const { lens } = view;
  if (sourcesOfLens(lens)?.includes(source.id) ?? true) return null;
  return (
    <p className="reader-lens">
      The lens is that of {lensNames(lens, sources).join(', ') || sourcesOfLens(lens)?.join(', ')}, not of
      this text: of the relations that are drawn, only those spoken of there too are lit.{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => dispatch({ type: 'set-lens', lens: { kind: 'source', source: source.id } })}
      >
        Look through this text
      </button>
    </p>
  );
}
