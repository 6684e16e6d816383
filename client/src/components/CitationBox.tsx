import { useState } from 'react';
import { copyText } from '../effects/copyText.ts';

/** A sentence to quote, with claim ids and build hash. */
export function CitationBox({ citation }: { readonly citation: string }) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    say('');
    say(
      (await copyText(citation)) ? 'Copied.' : 'Your browser did not allow it: select the text and copy it.',
    );
  };
  return (
    <section className="citation">
      <h3>To cite this</h3>
      <p className="citation-text">{citation}</p>
      <button type="button" onClick={() => void copy()}>
        Copy the citation
      </button>{' '}
      <span role="status">{said}</span>
    </section>
  );
}
