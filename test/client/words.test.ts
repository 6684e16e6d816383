import { describe, expect, it } from 'vitest';
import { claimChips, type ShownClaim } from '../../client/src/words/claimChips.ts';
import { counted } from '../../client/src/words/counted.ts';
import { failureInWords } from '../../client/src/words/failureInWords.ts';
import { datasetInWords } from '../../client/src/words/datasetInWords.ts';
import { kindsInWords, narrowingKinds } from '../../client/src/words/kindInWords.ts';
import { groupHead } from '../../client/src/words/groupHead.ts';
import { relationInWords } from '../../client/src/words/relationInWords.ts';
import { sharedInWords } from '../../client/src/words/sharedInWords.ts';
import { sourceSpeaker } from '../../client/src/words/sourceSpeaker.ts';
import { type SourceVerdict, verdictInWords, verdictLabel } from '../../client/src/words/verdictInWords.ts';
import { voiceChain } from '../../client/src/words/voiceChain.ts';
import { whenInWords } from '../../client/src/words/whenInWords.ts';

describe('whenInWords', () => {
  it.each([
    ['2016', '2016'],
    ['2016-12', 'December 2016'],
    ['2016-12-20', '20 December 2016'],
    ['2016-12~', 'about December 2016'],
    ['2015?', 'perhaps 2015'],
    ['2015%', 'perhaps about 2015'],
    ['../2016-12-21', 'by 21 December 2016'],
    ['/2016', 'by 2016'],
    ['2015-09/..', 'from September 2015 on'],
    ['2015-09/', 'from September 2015 to an unknown time'],
    ['2012/2016-12', '2012 to December 2016'],
    ['[2016-09,2016-10]', 'September 2016 or October 2016'],
    ['{2014,2016}', '2014 and 2016'],
    ['2016-21', 'spring 2016'],
    ['201X', 'the 2010s'],
    ['2016-XX', '2016'],
    ['Y17000', 'Y17000'],
  ])('puts %s as "%s"', (edtf, words) => {
    expect(whenInWords(edtf)).toBe(words);
  });
});

describe('counted', () => {
  it('minds one and many', () => {
    expect([counted(1, 'source'), counted(0, 'claim'), counted(2, 'entity')]).toEqual([
      '1 source',
      '0 claims',
      '2 entities',
    ]);
  });
});

describe('kinds in words', () => {
  it('are names, of which the one for no stated form is told last, and narrows nothing', () => {
    expect(kindsInWords(['unknown', 'air-power', 'weapons'])).toBe('air power, weapons, form not stated');
    expect(narrowingKinds(['unknown'])).toBe('');
    expect(narrowingKinds(['air-power', 'unknown'])).toBe('air power');
  });
});

describe('datasetInWords', () => {
  const entities = ['The Crown', 'A Ballad', 'Blue Company', 'Red Company'].map((name, at) => ({
    name,
    type: name === 'A Ballad' ? ('WORK' as const) : ('STATE' as const),
    degree: 9 - at,
  }));
  it('tells how many texts of which years there are, and of whom most is said', () => {
    expect(datasetInWords([{ date: '2016-02-08' }, { date: '../2017-01' }], entities)).toBe(
      'What 2 texts of 2016 to 2017 say, most of all about The Crown, Blue Company and Red Company.',
    );
    expect(datasetInWords([{ date: '2016' }], [])).toBe('What 1 text of 2016 says.');
    expect(datasetInWords([], entities)).toBe('');
  });
});

describe('groupHead', () => {
  const headOf = (predicate: string, backwards: boolean, plural: boolean) =>
    groupHead({ predicate, backwards }, { plural }, (id, many) => (many ? `are ${id}` : `is ${id}`));

  it('agrees with the name it follows, whichever end of the relations has it', () => {
    expect(headOf('allied-with', false, false)).toBe('is allied-with');
    expect(headOf('allied-with', false, true)).toBe('are allied-with');
    expect(headOf('member-of', true, false)).toBe('has as members');
    expect(headOf('member-of', true, true)).toBe('have as members');
    expect(headOf('located-in', true, true)).toBe('contain');
    expect(headOf('backs', true, true)).toBe('backed by');
    expect(headOf('sells-to', true, true)).toBe('sells to (from the other side)');
  });
});

describe('relationInWords', () => {
  const parts = {
    subject: 'The Crown',
    predicate: 'backs',
    object: 'Blue Company',
    sourceCount: 2,
    deniedCount: 0,
  };

  it.each([
    ['UNDISPUTED', 'The Crown backs Blue Company, according to 2 sources; undisputed'],
    ['DISPUTED', 'The Crown backs Blue Company: disputed, according to 2 sources'],
    ['DENIED', 'The Crown backs Blue Company: denied, according to 2 sources'],
    ['REPORTED_ONLY', 'The Crown backs Blue Company: reported only, according to 2 sources'],
    ['NO_CLAIM', 'The Crown backs Blue Company: no source says anything of it'],
  ] as const)('never words a relation that is %s as a fact', (status, words) => {
    expect(relationInWords({ ...parts, status })).toBe(words);
  });

  it('tells of denials that are no dispute', () => {
    expect(relationInWords({ ...parts, status: 'UNDISPUTED', deniedCount: 1 })).toBe(
      'The Crown backs Blue Company, according to 2 sources; undisputed, but denied in part',
    );
  });
});

describe('verdictInWords', () => {
  const own = aShownClaim();
  const denied = aShownClaim({ polarity: 'DENIED' });
  const miller = [{ id: 'miller', name: 'The Miller' }];

  it.each<[string, Partial<SourceVerdict>]>([
    ['says so itself', { verdict: 'ASSERTS', claims: [own] }],
    [
      'says so itself, but denies a part itself: weapons: cannon only',
      { verdict: 'ASSERTS', partial: true, denies: ['weapons: cannon'], claims: [own, denied] },
    ],
    [
      'says so itself, and passes on others who deny it: weapons: cannon only',
      {
        verdict: 'ASSERTS',
        claims: [
          own,
          aShownClaim({ polarity: 'DENIED', voice: miller, kinds: ['weapons'], detail: 'cannon' }),
        ],
      },
    ],
    ['denies it itself', { verdict: 'DENIES', claims: [denied] }],
    [
      'denies it itself: weapons: cannon only',
      { verdict: 'DENIES', partial: true, denies: ['weapons: cannon'], claims: [denied] },
    ],
    [
      'denies it itself, against others whom it quotes',
      { verdict: 'DENIES', claims: [denied, aShownClaim({ voice: miller })] },
    ],
    [
      'passes on others who say so, without a word of its own',
      { verdict: 'REPORTS', claims: [aShownClaim({ voice: miller })] },
    ],
    [
      'passes on others who deny it, without a word of its own',
      { verdict: 'REPORTS_DENIAL', claims: [aShownClaim({ voice: miller, polarity: 'DENIED' })] },
    ],
    ['says so itself and denies it itself', { verdict: 'MIXED', claims: [own, denied] }],
    [
      'passes on some who say so and some who deny it, without a word of its own',
      {
        verdict: 'MIXED',
        claims: [aShownClaim({ voice: miller }), aShownClaim({ voice: miller, polarity: 'DENIED' })],
      },
    ],
    ['speaks of it only as planned, conceivable or wanted', { verdict: 'NOT_ACTUAL', claims: [own] }],
    ['says nothing of it', { verdict: 'SILENT' }],
  ])('says "%s"', (words, verdict) => {
    expect(verdictInWords(aVerdict(verdict))).toBe(words);
  });

  it('labels a partial denial as such', () => {
    expect(verdictLabel(aVerdict({ verdict: 'DENIES', partial: true }))).toBe('Denies in part');
    expect(verdictLabel(aVerdict({ verdict: 'DENIES' }))).toBe('Denies');
  });
});

describe('claimChips', () => {
  const texts = (claim: Partial<ShownClaim>) => claimChips(aShownClaim(claim)).map(({ text }) => text);

  it('tells polarity, certainty and modality of every claim', () => {
    expect(texts({})).toEqual(['affirms', 'stated flatly', 'as actual']);
  });

  it('tells the stance of attributed claims only', () => {
    expect(texts({ voice: [{ id: 'miller', name: 'The Miller' }], stance: 'DISPUTES' })).toContain(
      'the source contradicts it',
    );
    expect(texts({ stance: 'ENDORSES' })).not.toContain('the source agrees');
  });

  it('tells of a comment only that it is contradicted: nobody passes it on', () => {
    const comment = { voice: [{ id: 'reader', name: 'A reader' }], part: 'COMMENT' } as const;
    expect(texts({ ...comment, stance: 'REPORTS' })).not.toContain('only passed on');
    expect(texts({ ...comment, stance: 'DISPUTES' })).toContain('the source contradicts it');
  });

  it('tells what narrows a claim and where it stands', () => {
    expect(
      texts({ polarity: 'DENIED', kinds: ['weapons'], detail: 'cannon', change: 'ENDED', part: 'COMMENT' }),
    ).toEqual([
      'denies',
      'stated flatly',
      'as actual',
      'weapons',
      'only: cannon',
      'ended',
      'in a reader’s comment',
    ]);
  });
});

describe('voiceChain', () => {
  const [miller, reader] = [
    { id: 'miller', name: 'The Miller' },
    { id: 'reader', name: 'A reader' },
  ];
  const inWords = (claim: Parameters<typeof voiceChain>[0]) =>
    voiceChain(claim, 'The Gazette').map(({ name, note }) => (note === null ? name : `${name}, ${note}`));

  it('goes down to the source, which may speak alone', () => {
    expect(inWords({ voice: [miller!], part: 'BODY' })).toEqual(['The Miller', 'The Gazette']);
    expect(inWords({ voice: [], part: 'NOTE' })).toEqual(['The Gazette, own voice']);
  });

  it('ends with the commenter in a comment', () => {
    expect(inWords({ voice: [miller!, reader!], part: 'COMMENT' })).toEqual([
      'The Miller',
      'A reader, below the text of The Gazette',
    ]);
  });
});

describe('failureInWords', () => {
  it('gives the words of the server, else those of the browser', () => {
    const message = '[GraphQL] There is no entity "zinky".';
    expect(failureInWords({ message, graphQLErrors: [{ message: 'There is no entity "zinky".' }] })).toBe(
      'There is no entity "zinky".',
    );
    expect(failureInWords({ message: '[Network] Failed to fetch' })).toBe('Failed to fetch');
  });
});

describe('sourceSpeaker', () => {
  it('is the authors, else the publisher, else the title', () => {
    const publisher = { name: 'Harbour Office' };
    expect(sourceSpeaker({ title: 'T', publisher, authors: [{ name: 'A' }, { name: 'B' }] })).toBe('A, B');
    expect(sourceSpeaker({ title: 'T', publisher, authors: [] })).toBe('Harbour Office');
    expect(sourceSpeaker({ title: 'T', publisher: null })).toBe('T');
  });
});

function aShownClaim(more: Partial<ShownClaim> = {}): ShownClaim {
  return {
    id: 'gazette/a-claim',
    polarity: 'AFFIRMED',
    certainty: 'CERTAIN',
    modality: 'ACTUAL',
    stance: 'ENDORSES',
    part: 'BODY',
    kinds: [],
    detail: null,
    change: null,
    when: null,
    gloss: 'A sentence.',
    note: null,
    review: 'AGREED',
    voice: [],
    through: [],
    by: [],
    event: null,
    where: null,
    basis: [],
    evidence: [],
    ...more,
  };
}

function aVerdict(more: Partial<SourceVerdict>): SourceVerdict {
  return {
    verdict: 'ASSERTS',
    partial: false,
    denies: [],
    claims: [],
    source: {
      id: 'gazette',
      title: 'Harbour Gazette',
      date: '2001',
      url: null,
      archive: null,
      genre: 'report',
      affiliation: null,
      publisher: null,
      authors: [],
      text: { state: 'NOT_ATTACHED' },
    },
    ...more,
  };
}

describe('sharedInWords', () => {
  it.each([
    [true, false, 'Link copied: it opens this very view.'],
    [
      true,
      true,
      'Link copied: it opens this view, but for what was laid out: that has too many places for a link, or some too far out.',
    ],
    [
      false,
      false,
      'This browser lets nobody copy: take the link from the address bar, it opens this very view.',
    ],
  ])('where copied is %s and the layout kept here is %s, says "%s"', (copied, kept, words) => {
    expect(sharedInWords({ copied, kept })).toBe(words);
  });
});
