import { useExplorer } from '../../components/explorerContext.ts';
import { VoiceChain } from '../../components/VoiceChain.tsx';
import type { ShownDispute } from '../../effects/useDisputes.ts';
import { claimChips } from '../../words/claimChips.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';
import { whenInWords } from '../../words/whenInWords.ts';

/** One side of a dispute: in whose voice, in the coder's words, how sure; the passage where a text is attached. */
export function DisputeSide({
  title,
  claim,
}: {
  readonly title: string;
  readonly claim: ShownDispute['affirming'];
}) {
  const { dispatch } = useExplorer();
  const { source, polarity, when, evidence } = claim;
  const quote = evidence.find((passage) => passage.quote !== null)?.quote;
  return (
    <div className={`side claim-${polarity.toLowerCase()}`}>
      <h4>{title}</h4>
      <VoiceChain voice={claim.voice} part={claim.part} speaker={sourceSpeaker(source)} />
      <p className="gloss">{claim.gloss}</p>
      {quote != null && (
        <blockquote cite={source.url ?? undefined}>
          <mark>{quote}</mark>
        </blockquote>
      )}
      <ul className="chips" aria-label="How it is said">
        {claimChips(claim).map(({ field, text, title: meaning }) => (
          <li key={`${field}${text}`} className={`chip chip-${field}`} title={meaning}>
            {text}
          </li>
        ))}
        {when !== null && <li className="chip">{whenInWords(when)}</li>}
      </ul>
      <p className="facts">
        <cite>{source.title}</cite>, {whenInWords(source.date)}
      </p>
      <button
        type="button"
        className="quiet"
        onClick={() => dispatch({ type: 'open-text', source: source.id, claim: claim.id })}
      >
        Where it stands in the text
      </button>
    </div>
  );
}
