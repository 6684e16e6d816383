import type { RelationEvidenceQuery } from '../generated/documents.ts';
import { sourceOrigin } from '../words/sourceOrigin.ts';
import { useExplorer } from './explorerContext.ts';
import { verdictElementId } from './verdictElementId.ts';

/** The sources that are silent, and those that cannot count as silent. */
export function AbsentSources({ relation }: { readonly relation: RelationEvidenceQuery['relation'] }) {
  const { labelOf } = useExplorer();
  const label = labelOf(relation.predicate);
  const rows = [
    ...relation.silent.map((source) => ({
      source,
      word: 'Silent',
      why: `coded for “${label}”, says nothing of it`,
    })),
    ...relation.unheard.map(({ source, why }) => ({
      source,
      word: why === 'NOT_CODED' ? 'Not coded' : 'Too early',
      why:
        why === 'NOT_CODED'
          ? `not coded for “${label}”: its silence means nothing`
          : 'published before the time asked about',
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="absent">
      <h3>Sources that do not speak of it</h3>
      <ul>
        {rows.map(({ source, word, why }) => (
          <li key={source.id} id={verdictElementId(relation.id, source.id)} tabIndex={-1}>
            <strong>{word}</strong> <cite>{source.title}</cite>
            {sourceOrigin(source) !== '' && `, ${sourceOrigin(source)}`}: {why}
          </li>
        ))}
      </ul>
      {relation.silent.length > 0 && <p className="facts">Silence is not a denial.</p>}
    </section>
  );
}
