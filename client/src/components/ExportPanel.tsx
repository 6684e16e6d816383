import { useState } from 'react';
import { useClient } from 'urql';
import { type ExportKind, exportView } from '../effects/exportView.ts';
import { counted } from '../words/counted.ts';
import type { ViewProps } from '../views/viewProps.ts';
import { useExplorer } from './explorerContext.ts';
import '../styles/export.css';

/** What can be taken along of the view, and how far it is made. */
export function ExportPanel({ drawing, visible }: Pick<ViewProps, 'drawing' | 'visible'>) {
  const { view, labelOf } = useExplorer();
  const client = useClient();
  const [style, setStyle] = useState<'chicago' | 'apa'>('chicago');
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const drawn = view.tab === 'map' || (view.tab === 'graph' && view.mode === 'graph');
  const picture = drawn ? 'with legend and sources' : 'open the graph or the map first';
  const take = async (kind: ExportKind): Promise<void> => {
    setBusy(true);
    say('Making it …');
    try {
      say(await exportView(kind, { client, view, drawing, visible, labelOf, style, say }));
    } catch (error) {
      say(`It could not be made: ${(error as Error).message}`);
    }
    setBusy(false);
  };
  const item = (kind: ExportKind, label: string, more: string, disabled = false) => (
    <li>
      <button type="button" disabled={busy || disabled} onClick={() => void take(kind)}>
        {label} <small>{more}</small>
      </button>
    </li>
  );
  const shown = counted(visible.length, 'relation');
  return (
    <>
      <ul>
        {item('dossier', 'Dossier', `a page to print: ${dossierOn(view, shown)}`)}
        {item('relations', 'Relations as CSV', `${shown}, what each source says`)}
        {item('claims', 'Claims as CSV', `every claim on ${shown}`)}
        {item('svg', 'Picture as SVG', picture, !drawn)}
        {item('png', 'Picture as PNG', picture, !drawn)}
        {item('bibtex', 'Sources as BibTeX', 'for LaTeX, Zotero')}
        {item('ris', 'Sources as RIS', 'for Zotero, EndNote')}
      </ul>
      <label>
        Sources cited after{' '}
        <select value={style} onChange={({ target }) => setStyle(target.value === 'apa' ? 'apa' : 'chicago')}>
          <option value="chicago">Chicago</option>
          <option value="apa">APA</option>
        </select>
      </label>
      <p role="status" className="facts">
        {said}
      </p>
    </>
  );
}

function dossierOn(
  {
    question,
    relation,
    entity,
  }: { readonly question: string | null; readonly relation: string | null; readonly entity: string | null },
  shown: string,
): string {
  if (question !== null) return 'the question and its answer';
  if (relation !== null) return 'the selected relation';
  return entity !== null ? 'the selected entity' : shown;
}
