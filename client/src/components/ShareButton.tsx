import { useEffect, useState } from 'react';
import { copyText } from '../effects/copyText.ts';

const SHOWN_MS = 6000;

/** Copies the address of the page, which holds all that is seen, and says so. */
export function ShareButton() {
  const [words, say] = useState('');
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const share = async (): Promise<void> => {
    const copied = await copyText(location.href);
    say(
      copied
        ? 'Link copied: it opens this very view.'
        : 'This browser lets nobody copy: take the link from the address bar, it opens this very view.',
    );
  };
  return (
    <span className="share">
      <button type="button" onClick={() => void share()}>
        Share
      </button>
      <span className="share-words" role="status">
        {words}
      </span>
    </span>
  );
}
