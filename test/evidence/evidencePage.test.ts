import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHORTEST_PASSAGE } from '../../src/evidence/anchor.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { lettersAt } from './passages.ts';

const page = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8');

const ROW = /^\| `(".*")` *\| `(\S+)` *\| +(\d+) \| +(\d+) \| `([0-9a-f]{16})` \|$/gmu;
const rows = [...page.matchAll(ROW)].map((row) => row.slice(1) as [string, string, string, string, string]);

describe('the test vectors of docs/evidence.md', () => {
  it('are ten', () => {
    expect(rows).toHaveLength(10);
    expect(page.match(/^\| `"/gmu)).toHaveLength(10);
  });

  it.each(rows)('has the letters and the fingerprint of %s', (escaped, letters, number, check, hash) => {
    const text = JSON.parse(escaped) as string;
    const prepared = prepareText(text);
    expect(makeAnchor(prepared, text)).toEqual({
      anchor: { at: 0, letters: Number(number), check: Number(check), hash },
      occurrences: 1,
    });
    expect(lettersAt(prepared, 0, Number(number))).toBe(letters);
    expect(Number(number)).toBeGreaterThanOrEqual(SHORTEST_PASSAGE);
  });

  it('gives composed and decomposed accents the same fingerprint', () => {
    const same = rows.filter(([, letters]) => letters.startsWith('lechâteau'));
    expect(new Set(same.map(([text]) => text)).size).toBe(2);
    expect(new Set(same.map(([, ...fingerprint]) => fingerprint.join(' '))).size).toBe(1);
  });

  it('show what cannot be seen', () => {
    for (const [escaped] of rows) expect(escaped).not.toMatch(/[\p{M}\p{Cf}\u00a0]/u);
  });
});
