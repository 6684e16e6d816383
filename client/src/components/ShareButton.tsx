import { useEffect, useState } from 'react';
import { copyText } from '../effects/copyText.ts';
import { LAID_OUT_HERE } from '../state/layoutCode.ts';
import { sharedInWords } from '../words/sharedInWords.ts';
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
    const copied = await copyText(location.href);
    say(sharedInWords({ copied, kept: view.layout === LAID_OUT_HERE }));
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
