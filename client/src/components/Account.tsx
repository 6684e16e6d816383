import type { ShownAccount } from '../effects/useAccounts.ts';
import { differenceInWords } from '../words/differenceInWords.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { openEvidence } from './openEvidence.ts';
import { useExplorer } from './explorerContext.ts';

type AccountClaim = ShownAccount['versions'][number]['claims'][number];

/** A rival account: the issue, and on opening it the versions, each with the claims that say so. */
export function Account({ account }: { readonly account: ShownAccount }) {
  return (
    <details className="account">
      <summary>
        {account.issue} <small>The versions differ in {differenceInWords(account.difference)}.</small>
      </summary>
      <ol className="versions">
        {account.versions.map(({ says, claims }, index) => (
          <li key={index}>
            <p className="says">{says}</p>
            <ul>
              {claims.map((claim) => (
                <VersionClaim key={claim.id} claim={claim} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {account.note !== null && <p className="facts">{account.note}</p>}
    </details>
  );
}

/** Who says it, in the coder's words; leads to the evidence. */
function VersionClaim({ claim }: { readonly claim: AccountClaim }) {
  const { view, dispatch } = useExplorer();
  const speakers = [...claim.voice.map(({ name }) => name), sourceSpeaker(claim.source)];
  return (
    <li>
      <button
        type="button"
        aria-pressed={claim.relation.id === view.relation}
        title={`Show the evidence of ${claim.id}`}
        onClick={() => openEvidence(dispatch, claim)}
      >
        <span className="version-voices">{speakers.join(' → ')}</span> {claim.gloss}
      </button>
    </li>
  );
}
