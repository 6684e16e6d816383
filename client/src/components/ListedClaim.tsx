import { useExplorer } from './explorerContext.ts';
import { VoiceChain } from './VoiceChain.tsx';
import type { ListedClaimsQuery } from '../generated/documents.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { openEvidence } from './openEvidence.ts';
import { whenInWords } from '../words/whenInWords.ts';

/** A claim of the list. */
export type ClaimOfList = ListedClaimsQuery['claims']['edges'][number]['node'];

/** One claim of a list: the coder's paraphrase, who says it, when it is dated, and where it can be read. */
export function ListedClaim({ claim }: { readonly claim: ClaimOfList }) {
  const { view, dispatch } = useExplorer();
  const { id, subject, verb, object, relation, polarity, when, gloss, voice, source } = claim;
  return (
    <li aria-current={view.relation === relation.id || undefined}>
      <p className="facts">
        <bdi>{subject.name}</bdi> <i>{verb}</i> <bdi>{object.name}</bdi>
        {polarity === 'DENIED' && <strong className="denied"> – denied</strong>}
        {when !== null && ` · ${whenInWords(when)}`}
      </p>
      <p className="gloss">{gloss}</p>
      <VoiceChain voice={voice} speaker={sourceSpeaker(source)} />
      <p className="facts">
        <cite>{source.title}</cite>, {whenInWords(source.date)} ·{' '}
        <button
          type="button"
          className="quiet"
          aria-label={`Evidence of ${id}`}
          onClick={() => openEvidence(dispatch, claim)}
        >
          Evidence
        </button>{' '}
        <button
          type="button"
          className="quiet"
          aria-label={`In the text: ${id}`}
          onClick={() => dispatch({ type: 'open-text', source: source.id, claim: id })}
        >
          In the text
        </button>
      </p>
    </li>
  );
}
