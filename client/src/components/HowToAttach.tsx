import { useId, useState } from 'react';
import type { SourceVerdict } from '../words/verdictInWords.ts';

/** One click shows how a copy of a text is attached. */
export function HowToAttach({
  source,
  again = false,
}: {
  readonly source: SourceVerdict['source'];
  readonly again?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="quiet disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {again ? 'How to attach another copy' : 'How to attach a copy'}
      </button>
      <div id={id} className="how-to" hidden={!open}>
        <p>
          1. Save a copy of the text as a file
          {source.url === null ? (
            '; where it was published is not known.'
          ) : (
            <>
              :{' '}
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.url}
              </a>
            </>
          )}
        </p>
        <p>
          2. Drop it onto this page: it is read in this browser and sent nowhere. Or, for everybody who uses
          this server, in the folder of Hearsay run
        </p>
        <pre>
          <code>npx hearsay attach &lt;file&gt;</code>
        </pre>
        <p>and start the server anew. The copy never leaves your machine.</p>
      </div>
    </>
  );
}
