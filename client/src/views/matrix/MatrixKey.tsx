import { VerdictMark } from '../../components/VerdictMark.tsx';
import { WORDS } from '../../state/matrixRows.ts';
import { cellInWords, cellMeaning } from '../../words/cellInWords.ts';

/** What the marks in the cells mean. */
export function MatrixKey() {
  return (
    <div className="key">
      <ul aria-label="Key: what a source says of a relation">
        {WORDS.map((word) => (
          <li key={word} title={cellMeaning(word)} className={`cell-${word.toLowerCase()}`}>
            <VerdictMark verdict={word} /> {cellInWords({ word })}
          </li>
        ))}
      </ul>
    </div>
  );
}
