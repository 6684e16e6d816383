import { useMemo } from 'react';
import { useDroppedTexts } from '../effects/droppedTexts.ts';
import type { ShownClaim } from '../words/claimChips.ts';
import { counted } from '../words/counted.ts';
import type { SourceVerdict } from '../words/verdictInWords.ts';
import { HowToAttach } from './HowToAttach.tsx';

/** The passages that carry a claim, as far as a text is attached. */
export function Passages({
  evidence: coded,
  source,
}: {
  readonly evidence: ShownClaim['evidence'];
  readonly source: SourceVerdict['source'];
}) {
  const given = useDroppedTexts().get(source.id);
  const evidence = useMemo(() => {
    const quoted = given?.quoted(coded);
    return quoted ? coded.map((anchor, index) => ({ ...anchor, ...quoted[index]! })) : coded;
  }, [given, coded]);
  const found = evidence.filter(({ quote }) => quote !== null);
  const lost = evidence.filter(({ state }) => state === 'LOST').length;
  const detached = evidence.filter(({ state }) => state === 'NOT_ATTACHED');
  return (
    <div className="passages">
      {found.map(({ at, state, before, quote, after }) => (
        <blockquote key={at} cite={source.url ?? undefined}>
          <p>
            {before}
            <mark>{quote}</mark>
            {after}
          </p>
          {state === 'MOVED' && (
            <p className="passage-state">
              These exact words stand elsewhere in your copy than in the copy that was coded; the text around
              them may differ.
            </p>
          )}
        </blockquote>
      ))}
      {lost > 0 && (
        <div className="passage-missing">
          <p>
            {lost === 1 ? 'A passage is' : `${lost} passages are`} not in the attached copy: it lacks these
            words, or is another edition.
          </p>
          <HowToAttach source={source} again />
        </div>
      )}
      {detached.length > 0 && (
        <div className="passage-missing">
          <p>
            It rests on {counted(detached.length, 'passage')} of the text (
            {counted(
              detached.reduce((sum, { letters }) => sum + letters, 0),
              'letter',
            )}
            ), shown once you attach a copy: the text is not ours to give away.
          </p>
          <HowToAttach source={source} />
        </div>
      )}
      {evidence.length === 0 && (
        <p className="passage-missing">No passage of a text stands behind this claim.</p>
      )}
    </div>
  );
}
