import { describe, expect, it } from 'vitest';
import { accountsInLens, disputesInLens, sideTaken } from '../../client/src/state/disputesInLens.ts';
import { aView } from './aView.ts';
import { disputesLead, sideInWords } from '../../client/src/words/disputesInWords.ts';

type Side = Parameters<typeof sideTaken>[0]['affirming'];

const own = (id: string): Side => ({ source: { id }, voice: [], stance: 'ENDORSES' });
const quoted = (id: string): Side => ({ source: { id }, voice: [{}], stance: 'REPORTS' });
const rejected = (id: string): Side => ({ source: { id }, voice: [{}], stance: 'DISPUTES' });
const pair = (affirming: Side, denying: Side) => ({ affirming, denying });
const gazette = { kind: 'source', source: 'gazette' } as const;
const both = { kind: 'compare', sources: ['gazette', 'chronicle'] } as const;

describe('the side that a source takes', () => {
  it.each([
    ['its own word', pair(own('gazette'), quoted('chronicle')), 'own'],
    ['its own word against whom it quotes', pair(quoted('gazette'), own('gazette')), 'own'],
    ['whom it quotes to reject', pair(rejected('gazette'), own('chronicle')), 'rejects'],
    ['whom it only quotes', pair(own('chronicle'), quoted('gazette')), 'others'],
    ['nobody', pair(own('chronicle'), own('herald')), null],
  ])('is that of %s', (_, dispute, side) => {
    expect(sideTaken(dispute, gazette)).toBe(side);
  });

  it('is compared only where two of the compared stand against each other', () => {
    expect(sideTaken(pair(own('gazette'), own('chronicle')), both)).toBe('own');
    expect(sideTaken(pair(quoted('gazette'), own('chronicle')), both)).toBe('others');
    expect(sideTaken(pair(own('gazette'), rejected('chronicle')), both)).toBe('rejects');
    expect(sideTaken(pair(quoted('gazette'), own('gazette')), both)).toBeNull();
    expect(sideTaken(pair(own('gazette'), own('herald')), both)).toBeNull();
  });
});

describe('disputesInLens', () => {
  const disputes = [
    pair(own('chronicle'), quoted('gazette')),
    pair(own('gazette'), own('chronicle')),
    pair(own('chronicle'), own('herald')),
  ];

  it('groups them by the side taken, its own word first, without those of others', () => {
    expect(disputesInLens(disputes, gazette)).toEqual([
      { side: 'own', disputes: [disputes[1]] },
      { side: 'others', disputes: [disputes[0]] },
    ]);
  });

  it('keeps all together without a lens', () => {
    expect(disputesInLens(disputes, { kind: 'all' })).toEqual([{ side: null, disputes }]);
  });
});

describe('accountsInLens', () => {
  const account = (...sources: string[]) => ({
    versions: sources.map((id) => ({ claims: [{ source: { id } }] })),
  });
  const accounts = [account('gazette', 'chronicle'), account('gazette', 'herald'), account('herald')];

  it('keeps those in which the source speaks, or two of the compared ones do', () => {
    expect(accountsInLens(accounts, gazette)).toEqual(accounts.slice(0, 2));
    expect(accountsInLens(accounts, both)).toEqual(accounts.slice(0, 1));
    expect(accountsInLens(accounts, { kind: 'all' })).toEqual(accounts);
  });
});

describe('the words of disputes in a lens', () => {
  const sources = [{ id: 'gazette', title: 'A day', publisher: { name: 'The Gazette' } }];

  it('never let a source take a side that it only quotes', () => {
    expect(sideInWords('own', gazette, sources)).toBe('In the own voice of The Gazette');
    expect(sideInWords('rejects', gazette, sources)).toBe('In voices that The Gazette quotes and rejects');
    expect(sideInWords('others', gazette, sources)).toBe(
      'In voices that The Gazette quotes and does not reject',
    );
    expect(sideInWords('own', both, sources)).toBe('Each in its own voice');
    expect(sideInWords('others', both, sources)).toBe(
      'One or both in voices that are quoted and not rejected',
    );
    expect(sideInWords('rejects', both, sources)).toBe('One or both in voices that are quoted and rejected');
  });

  it('say how many pairs are shown, and which', () => {
    const count = { shown: 1, total: 3 };
    expect(disputesLead(count, aView(), sources)).toBe(
      '1 of 3 pairs of claims of which one denies what the other affirms',
    );
    expect(disputesLead(count, aView({ lens: gazette }), sources)).toMatch(
      /in which a claim stands in The Gazette$/u,
    );
    expect(disputesLead(count, aView({ lens: both }), sources)).toContain('one of the 2 compared sources');
    const months = aView({ from: '2016-11', to: '2016-12' });
    expect(disputesLead(count, months, sources)).toMatch(/, one at least in these months or undated$/u);
    expect(disputesLead(count, { ...months, undatedToo: false }, sources)).toMatch(/in these months$/u);
  });
});
