import { describe, expect, it } from 'vitest';
import { accountsShown, disputesShown } from '../../client/src/state/disputesShown.ts';
import type { Overlap } from '../../client/src/state/visibleRelations.ts';
import { eventInWords } from '../../client/src/words/eventInWords.ts';

const on = (id: string) => {
  const [subject, , object] = id.split(':');
  return { id: `${id}~denied`, relation: { id, subject: { id: subject! }, object: { id: object! } } };
};
const disputes = [on('crown:backs:blue'), on('crown:fights:red'), on('abbey:backs:red')];
const shown = {
  drawn: new Set(['crown:backs:blue', 'crown:fights:red']),
  visible: new Set(['crown:fights:red']),
  entity: null,
  overlaps: null,
  undatedToo: true,
};
const ids = (entity: string | null) =>
  disputesShown(disputes, { ...shown, entity }).map(({ relation }) => relation.id);

describe('disputesShown', () => {
  it('leaves out what the filters hide, but not what the drawing had no room for', () => {
    expect(ids(null)).toEqual(['crown:fights:red', 'abbey:backs:red']);
  });

  it('keeps to the months of the claims, not of the relation alone', () => {
    const overlaps = new Map<string, Overlap>([
      ['crown:backs:blue~denied', 'CERTAIN'],
      ['abbey:backs:red~denied', 'UNDATED'],
    ]);
    const inMonths = (undatedToo: boolean) =>
      disputesShown(disputes, { ...shown, overlaps, undatedToo }).map(({ relation }) => relation.id);
    expect(inMonths(true)).toEqual(['abbey:backs:red']);
    expect(inMonths(false)).toEqual([]);
  });

  it('keeps to the selected entity, at either end', () => {
    expect(ids('crown')).toEqual(['crown:fights:red']);
    expect(ids('red')).toEqual(['crown:fights:red', 'abbey:backs:red']);
    expect(ids('blue')).toEqual([]);
  });
});

describe('accountsShown', () => {
  it('keeps an account of which one claim stands on a relation that is shown', () => {
    const account = (...relations: string[]) => ({
      versions: relations.map((id) => ({ claims: [{ relation: { id } }] })),
    });
    const accounts = [account('crown:backs:blue'), account('crown:backs:blue', 'crown:fights:red')];
    expect(accountsShown(accounts, shown)).toEqual([accounts[1]]);
  });
});

describe('an event in words', () => {
  const telling = (...dates: string[]) => ({ dates });
  it.each([
    [[telling('2016')], false, false, 'There is nothing to set beside it.'],
    [
      [telling('2016'), telling('2015')],
      true,
      true,
      'Those that date it do so differently. They do not name the same parties.',
    ],
    [
      [telling('2016'), telling('2016')],
      false,
      false,
      'Those that date it agree on the date. They name the same parties.',
    ],
    [[telling('2016'), telling()], false, true, 'One dates it. They do not name the same parties.'],
    [[telling(), telling()], false, false, 'None dates it. They name the same parties.'],
  ])('tells %j', (tellings, datesDiffer, partiesDiffer, words) => {
    expect(eventInWords({ tellings, datesDiffer, partiesDiffer })).toBe(words);
  });
});
