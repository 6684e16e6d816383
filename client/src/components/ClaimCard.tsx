import { useAccounts } from '../effects/useAccounts.ts';
import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { accountsOf } from '../state/accountsAbout.ts';
import { claimChips, type ShownClaim } from '../words/claimChips.ts';
import { reviewInWords } from '../words/reviewInWords.ts';
import type { SourceVerdict } from '../words/verdictInWords.ts';
import { Account } from './Account.tsx';
import { ClaimCircumstances } from './ClaimCircumstances.tsx';
import { claimElementId } from './claimElementId.ts';
import { Contradictions } from './Contradictions.tsx';
import { useExplorer } from './explorerContext.ts';
import { Passages } from './Passages.tsx';
import { SomethingWrong } from './SomethingWrong.tsx';
import { VoiceChain } from './VoiceChain.tsx';

/** One claim: in whose voice, how, in the coder's words, and where in the text it stands. */
export function ClaimCard({
  claim,
  source,
  speaker,
  relation,
}: {
  readonly claim: ShownClaim;
  readonly source: SourceVerdict['source'];
  readonly speaker: string;
  readonly relation: RelationEvidenceQuery['relation'];
}) {
  const { accounts } = useAccounts();
  const { dispatch } = useExplorer();
  return (
    <li id={claimElementId(claim.id)} tabIndex={-1} className={`claim claim-${claim.polarity.toLowerCase()}`}>
      <VoiceChain voice={claim.voice} part={claim.part} speaker={speaker} />
      <p className="gloss">
        <span className="gloss-label">Coder’s paraphrase</span> {claim.gloss}
      </p>
      <ul className="chips" aria-label="How it is said">
        {claimChips(claim).map(({ field, text, title }) => (
          <li key={`${field}${text}`} className={`chip chip-${field}`} title={title}>
            {text}
          </li>
        ))}
      </ul>
      <ClaimCircumstances claim={claim} />
      <Contradictions claim={claim.id} relation={relation} />
      {accountsOf(accounts ?? [], claim.id).map((account) => (
        <Account key={account.id} account={account} />
      ))}
      <Passages evidence={claim.evidence} source={source} />
      <p className="claim-id">
        Claim <code>{claim.id}</code>, {reviewInWords(claim.review)}
        {claim.note !== null && <>. Coder’s note: {claim.note}</>}
      </p>
      <button
        type="button"
        className="quiet"
        onClick={() => dispatch({ type: 'open-text', source: source.id, claim: claim.id })}
      >
        Where it stands in the text
      </button>
      <SomethingWrong claim={claim} relation={relation.id} source={source} />
    </li>
  );
}
