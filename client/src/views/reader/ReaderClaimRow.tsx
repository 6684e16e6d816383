import type { CSSProperties } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { openEvidence } from '../../components/openEvidence.ts';
import type { ReaderClaim } from '../../state/passages.ts';

/** A claim in the coder's words; leads to its passage and to its evidence. */
export function ReaderClaimRow({
  claim,
  near,
  onOpen,
}: {
  readonly claim: ReaderClaim;
  /** It rests on the passage that is lit. */
  readonly near: boolean;
  readonly onOpen: (claim: ReaderClaim) => void;
}) {
  const { view, dispatch, palette } = useExplorer();
  const { id, subject, predicate, verb, object, polarity, modality, voice, gloss, part } = claim;
  const colour = palette.predicates[predicate] ?? palette.otherPredicate;
  const how = [
    polarity === 'DENIED' ? 'denies' : '',
    modality === 'ACTUAL' ? '' : 'not as actual',
    part === 'COMMENT' ? 'a reader’s comment' : '',
  ].filter(Boolean);
  return (
    <li
      className={near ? 'reader-claim beside' : 'reader-claim'}
      aria-current={id === view.claim || undefined}
      style={{ '--predicate': colour } as CSSProperties}
    >
      <button type="button" className="reader-gloss" title={id} onClick={() => onOpen(claim)}>
        <span className="reader-statement">
          {how.length > 0 && <em>{how.join(', ')}: </em>}
          {subject.name} <i>{verb}</i> {object.name}
        </span>
        <span className="gloss">{gloss}</span>
        {voice.length > 0 && (
          <span className="version-voices">in the word of {voice.map(({ name }) => name).join(' → ')}</span>
        )}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={`Evidence on ${subject.name} ${verb} ${object.name}`}
        onClick={() => openEvidence(dispatch, claim)}
      >
        Evidence
      </button>
    </li>
  );
}
