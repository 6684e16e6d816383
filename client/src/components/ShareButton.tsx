import { useEffect, useState } from 'react';
import { copyText } from '../effects/copyText.ts';
import { LAID_OUT_HERE } from '../state/layoutCode.ts';
import { useExplorer } from './explorerContext.ts';

const SHOWN_MS = 6000;

/** Copies the address of the page, which holds all that is seen, and says so; what it cannot hold it names. */
export function ShareButton() {
  const { view } = useExplorer();
  const [words, say] = useState('');
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => say(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const share = async (): Promise<void> => {
    const opens =
      view.layout === LAID_OUT_HERE
        ? 'it opens this view, but for what was laid out: so many places do not fit in a link.'
        : 'it opens this very view.';
    const copied = await copyText(location.href);
    say(
      copied
        ? `Link copied: ${opens}`
        : `This browser lets nobody copy: take the link from the address bar, ${opens}`,
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
