import { describe, expect, it } from 'vitest';
import { withoutRunningLines } from '../../src/readings/withoutRunningLines.ts';

const middle = (page: number) =>
  Array.from({ length: 6 }, (_, line) => `line ${'abcdef'[line]} of ${'xyz'[page]}`);

describe('withoutRunningLines', () => {
  it('drops heads and feet that three pages repeat, numbers in them aside', () => {
    const pages = [0, 1, 2].map((page) =>
      ['The Chronicle, no. 4', ...middle(page), `– ${page + 1} –`, `Printed 0${page + 1}.06.2001`].join('\n'),
    );
    expect(withoutRunningLines(pages)).toEqual([0, 1, 2].map((page) => middle(page).join('\n')));
  });

  it.each(['12', '– 12 –', 'xii', '[12]', ' 12 '])('drops the page number %j', (number) => {
    expect(withoutRunningLines([`The mill\n${number}`])).toEqual(['The mill']);
  });

  it.each(['12 mills', '20011', 'mill'])('keeps %j', (line) => {
    expect(withoutRunningLines([`The mill\n${line}`])).toEqual([`The mill\n${line}`]);
  });

  it('keeps what stands between the edges, repeated or not', () => {
    const page = [...middle(0).slice(0, 3), 'The mill burned.', '12', ...middle(1).slice(3)].join('\n');
    const kept = withoutRunningLines(
      [page, page, page].map((one, index) => one.replaceAll('line', `${'pqr'[index]}`)),
    );
    expect(kept[0]).toContain('The mill burned.\n12\n');
  });

  it('keeps what two pages share', () => {
    expect(withoutRunningLines(['The mill', 'The mill'])).toEqual(['The mill', 'The mill']);
  });
});
