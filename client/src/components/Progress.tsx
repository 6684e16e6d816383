import { useEffect, useState } from 'react';
import { useRequests } from '../effects/requests.ts';

const PATIENCE_MS = 300;

/** Says that the server is waited for, or the filters of a large drawing, where it takes longer than one notices. */
export function Progress({ filtering }: { readonly filtering: boolean }) {
  const { underWay, struggling } = useRequests();
  const waiting = underWay > 0;
  const [shown, show] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => show(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      show(false);
    };
  }, [waiting]);
  return (
    <p className="progress" role="status">
      {filtering && 'Filtering …'}
      {!filtering &&
        shown &&
        (struggling ? 'The server does not answer; trying again …' : 'Waiting for the server …')}
    </p>
  );
}
