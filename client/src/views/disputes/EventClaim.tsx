import { useExplorer } from '../../components/explorerContext.ts';
import { openEvidence } from '../../components/openEvidence.ts';
import type { EventQuery } from '../../generated/documents.ts';

type Claim = EventQuery['event']['tellings'][number]['claims'][number];

/** A claim about an event in the coder's words; leads to its evidence. */
export function EventClaim({ claim, speaker }: { readonly claim: Claim; readonly speaker: string }) {
  const { view, dispatch } = useExplorer();
  const { subject, verb, object, polarity, modality } = claim;
  const how = [polarity === 'DENIED' ? 'denies' : '', modality === 'ACTUAL' ? '' : 'not as actual'];
  return (
    <li className={`claim-${polarity.toLowerCase()}`}>
      <button
        type="button"
        aria-pressed={claim.relation.id === view.relation}
        title={`Show the evidence of ${claim.id}`}
        onClick={() => openEvidence(dispatch, claim)}
      >
        <span className="event-relation">
          {how.filter(Boolean).map((word) => (
            <em key={word}>{word}: </em>
          ))}
          {subject.name} <i>{verb}</i> {object.name}
        </span>
        <span className="gloss">{claim.gloss}</span>
        {claim.voice.length > 0 && (
          <span className="version-voices">
            {[...claim.voice.map(({ name }) => name), speaker].join(' → ')}
          </span>
        )}
      </button>
    </li>
  );
}
