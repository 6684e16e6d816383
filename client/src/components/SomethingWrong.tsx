import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { copyText } from '../effects/copyText.ts';
import { FrameDocument } from '../generated/documents.ts';
import { correctionNote, FAULTS } from '../takeaway/correctionNote.ts';
import type { ShownClaim } from '../words/claimChips.ts';

/** A form that makes a note on what is wrong with a claim, ready for an issue tracker. Nothing is sent. */
export function SomethingWrong({
  claim,
  relation,
  source,
}: {
  readonly claim: ShownClaim;
  readonly relation: string;
  readonly source: { readonly id: string; readonly title: string };
}) {
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<string>(FAULTS[0]);
  const [reason, setReason] = useState('');
  const [said, say] = useState('');
  const [{ data }] = useQuery({ query: FrameDocument });
  const id = useId();
  const note = correctionNote({
    claim,
    relation,
    source,
    build: data?.build.hash ?? 'unknown',
    address: location.href,
    fault,
    reason,
  });
  const copy = async (): Promise<void> => {
    say('');
    say(
      (await copyText(note))
        ? 'Copied: paste it into an issue.'
        : 'Your browser did not allow it: copy the text above.',
    );
  };
  return (
    <>
      <button
        type="button"
        className="quiet disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Something wrong?
      </button>
      <div id={id} className="how-to correction" hidden={!open}>
        {open && (
          <>
            <label>
              What is wrong{' '}
              <select value={fault} onChange={({ target }) => setFault(target.value)}>
                {FAULTS.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            <label>
              Why: what the text says instead, in your own words
              <textarea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
            </label>
            <details>
              <summary>The note</summary>
              <pre tabIndex={0}>{note}</pre>
            </details>
            <button type="button" disabled={reason.trim() === ''} onClick={() => void copy()}>
              Copy the note
            </button>{' '}
            <span role="status">{said}</span>
          </>
        )}
      </div>
    </>
  );
}
