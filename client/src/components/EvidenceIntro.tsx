import { viewIntro } from '../words/viewIntro.ts';
import { useExplorer } from './explorerContext.ts';

/** What one sees in the open view before a relation is selected. */
export function EvidenceIntro() {
  const { view } = useExplorer();
  return (
    <>
      <h2>What one sees here</h2>
      <ol className="intro">
        {viewIntro(view).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
