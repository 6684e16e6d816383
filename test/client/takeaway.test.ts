import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { relationsAtOnce } from '../../client/src/effects/readRelations.ts';
import { matrixRows } from '../../client/src/state/matrixRows.ts';
import { claimsCsv } from '../../client/src/takeaway/claimsCsv.ts';
import { correctionNote } from '../../client/src/takeaway/correctionNote.ts';
import { cslOfSource } from '../../client/src/takeaway/cslOfSource.ts';
import { csv } from '../../client/src/takeaway/csv.ts';
import { dossier } from '../../client/src/takeaway/dossier.ts';
import { citationsOf, references } from '../../client/src/takeaway/references.ts';
import { relationsCsv } from '../../client/src/takeaway/relationsCsv.ts';
import { takeawayScope } from '../../client/src/takeaway/takeawayScope.ts';
import { viewNotes } from '../../client/src/takeaway/viewNotes.ts';
import { aRelation } from './aDrawing.ts';
import { aView } from './aView.ts';
import { aCitedSource, aShownClaim, aWholeRelation } from './aWholeRelation.ts';

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@home', "'@home"],
    ['-, no', '"\'-, no"'],
    ['الفرقة', 'الفرقة'],
    ['', ''],
  ])('writes %j as %j', (value, written) => {
    expect(csv(['head'], [[value]])).toBe(`\uFEFFhead\r\n${written}\r\n`);
  });

  it('leaves numbers numbers, below zero too', () => {
    expect(csv(['a', 'b'], [[-1, 2]])).toBe('\uFEFFa,b\r\n-1,2\r\n');
  });
});

describe('relationsCsv', () => {
  it('has a row for each relation and a column for what each source says, silence told apart', () => {
    const rows = matrixRows({
      relations: [
        aRelation('crown:backs:blue', {
          kinds: ['weapons', 'funding'],
          verdicts: [{ source: 'chronicle', verdict: 'DENIES', partial: true, rejects: false }],
        }),
      ],
      sources: ['chronicle', 'gazette', 'almanac'],
      unheard: [{ source: 'almanac', predicate: 'backs', why: 'NOT_CODED' }],
      nameOf: (id) => `The ${id}`,
    });
    expect(relationsCsv(rows, ['chronicle', 'gazette', 'almanac']).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFrelation,subject,predicate,object,status,sources,claims,denying claims,kinds,chronicle,gazette,almanac',
      'crown:backs:blue,The crown,backs,The blue,undisputed,1,1,0,weapons; funding,denies in part,silent,not coded',
    ]);
  });
});

describe('claimsCsv', () => {
  it('has a row for each claim, with its voices and passages, and no formula', () => {
    const [head, first, ...rest] = claimsCsv([aWholeRelation]).split('\r\n');
    const of = (column: string): string =>
      first!.split(',')[head!.replace('\uFEFF', '').split(',').indexOf(column)]!;
    expect(['claim', 'source', 'polarity', 'passages (letter+length)'].map(of)).toEqual([
      'chronicle/arms',
      'chronicle',
      'affirmed',
      '120+40',
    ]);
    expect(rest.join('\r\n')).toContain(',The Miller,denied,');
    expect(rest.join('\r\n')).toContain('"\'=No ""arms"", says he,\nhe says."');
  });
});

const SOURCES = [
  aCitedSource('chronicle', {
    title: 'The Chronicle of the Ford',
    date: '2001-05-01',
    url: 'https://abbey.example/ford',
    publisher: { id: 'abbey', name: 'The Abbey', type: 'ORGANIZATION' },
    authors: [{ id: 'miller', name: 'Ada Miller', type: 'PERSON' }],
  }),
  aCitedSource('gazette', {
    title: 'Harbour Gazette',
    date: '../2001-06',
    publisher: { id: 'office', name: 'Harbour Office', type: 'ORGANIZATION' },
  }),
  aCitedSource('ballad', { title: 'A ballad', coded: [] }),
  aCitedSource('almanac', { title: 'An almanac', genre: 'dataset', affiliation: 'the crown' }),
];

describe('references', () => {
  it.each([
    ['2001-05-01', { 'date-parts': [[2001, 5, 1]] }],
    ['2001-05', { 'date-parts': [[2001, 5]] }],
    ['2001~', { 'date-parts': [[2001]], circa: true }],
    ['../2001-06', { 'date-parts': [[2001, 6]], circa: true }],
    ['2000-02/2001', { 'date-parts': [[2000, 2], [2001]] }],
    ['2001-21', { 'date-parts': [[2001]] }],
    ['..', undefined],
  ])('read the date %s', (date, issued) => {
    expect(cslOfSource(aCitedSource('x', { date })).issued).toEqual(issued);
  });

  it('tell names of persons from those of organisations', () => {
    const authors = [
      { id: 'a', name: 'Ada B. Miller', type: 'PERSON' as const },
      { id: 'b', name: 'The Abbey', type: 'ORGANIZATION' as const },
    ];
    expect(cslOfSource(aCitedSource('x', { authors })).author).toEqual([
      { family: 'Miller', given: 'Ada B.' },
      { literal: 'The Abbey' },
    ]);
  });

  it('cite each source after Chicago and after APA', () => {
    expect(citationsOf(SOURCES.slice(0, 1), 'chicago').get('chronicle')).toBe(
      'Miller, Ada. “The Chronicle of the Ford.” The Abbey, May 1, 2001. https://abbey.example/ford.',
    );
    expect(citationsOf(SOURCES.slice(0, 1), 'apa').get('chronicle')).toBe(
      'Miller, A. (2001, May 1). The Chronicle of the Ford. The Abbey. https://abbey.example/ford',
    );
    expect(citationsOf(SOURCES, 'chicago').get('gazette')).toBe(
      'Harbour Office. “Harbour Gazette.” c. June 2001.',
    );
  });

  it('are written in BibTeX and RIS, one record for each source', () => {
    expect(references(SOURCES, 'bibtex').match(/^@misc/gmu)?.length).toBe(4);
    expect(references(SOURCES, 'ris').match(/^TY {2}- /gmu)?.length).toBe(4);
    expect(references(SOURCES, 'ris')).toContain('AU  - Miller, Ada');
  });
});

describe('a dossier', () => {
  const page = (answer: string | null) =>
    dossier({
      title: 'Who <arms> whom?',
      notes: ['All predicates.'],
      answer,
      relations: [aWholeRelation],
      sources: SOURCES,
      citations: citationsOf(SOURCES, 'chicago'),
      labelOf: (predicate) => predicate,
      build: { hash: 'abc123', builtAt: '2001-07-01T00:00:00.000Z', version: '1.2.3' },
      address: 'http://localhost:4000/?entity=crown&tab=matrix',
      madeAt: '2001-07-02T10:00:00.000Z',
    });
  const html = page(null);
  const { document } = parseHTML(html);
  const text = document.body.textContent!.replaceAll(/\s+/gu, ' ');

  it('holds every claim with its voices, how it is said, where it stands, and its id', () => {
    expect(document.getElementById('gazette/no-arms')?.textContent?.replaceAll(/\s+/gu, ' ')).toBe(
      'The Miller → The gazette: =No "arms", says he, he says. denies, the source agrees, stated flatly, as actual, weapons, funding, March 2001. Stands at letters 120 to 160. [gazette/no-arms]',
    );
    expect(document.getElementById('chronicle/arms')).not.toBeNull();
  });

  it('says who says otherwise, who is silent, and who was not coded', () => {
    expect(text).toContain('gazette/no-arms denies what chronicle/arms affirms');
    expect(text).toContain('Silent: The ballad [3].');
    expect(text).toContain('Not coded for this, so not silent: The almanac [4].');
  });

  it('numbers its sources, cites them, and names the build, its day and the address', () => {
    expect(document.querySelectorAll('.sources li').length).toBe(4);
    expect(text).toContain('Miller, Ada. “The Chronicle of the Ford.”');
    expect(text).toContain('build abc123 of 1 July 2001');
    expect(text).toContain('Dossier made 2 July 2001 from http://localhost:4000/?entity=crown&tab=matrix');
  });

  it('puts the answer first where a question was asked, its claims as links', () => {
    const { document: answered } = parseHTML(page('It does.\n- So it says [chronicle/arms].'));
    expect(answered.querySelector('.answer a')?.getAttribute('href')).toBe('#chronicle/arms');
    expect(document.querySelector('.answer')).toBeNull();
  });

  it('takes nothing it is given for mark-up', () => {
    expect(html).not.toContain('<arms>');
    expect(document.querySelector('h2')?.textContent).toBe('That The Crown backs Blue & Company');
  });
});

describe('the scope of what is taken along', () => {
  const visible = ['crown:backs:blue', 'blue:fights:red', 'crown:fights:red'].map((id) => aRelation(id));
  const names = { nameOf: (id: string) => id.toUpperCase(), relationName: (id: string) => id };
  it.each([
    [{ question: 'Who?' }, ['a', 'a', 'b'], 'Who?', ['a', 'b']],
    [
      { question: 'Why?', entity: 'crown' },
      null,
      'What the sources say of CROWN',
      ['crown:backs:blue', 'crown:fights:red'],
    ],
    [{ relation: 'x:y:z', entity: 'crown' }, null, 'On whether x:y:z', ['x:y:z']],
    [{}, null, 'What the sources say of whom', ['crown:backs:blue', 'blue:fights:red', 'crown:fights:red']],
  ])(
    'of %j is the answer, the relation, the entity or all that is shown',
    (view, answered, title, relations) => {
      const filtered = answered === null && !('relation' in view);
      expect(takeawayScope(aView(view), visible, { answered, ...names })).toEqual({
        title,
        relations,
        filtered,
      });
    },
  );

  it('is read in fewer relations at once the more sources there are', () => {
    expect([1, 5, 100, 2000].map(relationsAtOnce)).toEqual([40, 40, 8, 1]);
  });
});

describe('the notes on a view', () => {
  const names = {
    entityName: (id: string) => id,
    sourceName: (id: string) => id,
    labelOf: (id: string) => id,
  };
  it('say what is filtered, through whose eyes, and what was taken out', () => {
    expect(
      viewNotes(
        aView({
          question: 'Who?',
          predicates: ['backs'],
          status: ['DISPUTED'],
          kinds: ['-', 'air-power', 'unknown'],
          sources: [],
          lens: { kind: 'compare', sources: ['chronicle', 'gazette'] },
          from: '2001-02',
          undatedToo: false,
          hidden: ['red'],
          ego: { entity: 'crown', depth: 2 },
        }),
        names,
      ),
    ).toEqual([
      'Question: “Who?”.',
      'Predicates: backs.',
      'Status: disputed.',
      'Relations of which these sources speak: none.',
      'Kinds: none named, air power, form not stated.',
      'Compared: chronicle, gazette.',
      'Time spoken of: from 2001-02, without what is not dated.',
      'Only what lies up to 2 steps from crown.',
      'Taken out by hand: red.',
    ]);
  });

  it('leave unsaid what holds anyway', () => {
    expect(viewNotes(aView({}), names)).toEqual([
      'All predicates but who is cited by whom and what is located where.',
    ]);
  });
});

describe('correctionNote', () => {
  it('names the claim, the build, how it was coded and the reader’s reason', () => {
    const note = correctionNote({
      claim: aShownClaim({ gloss: 'Arms | money.', voice: [{ id: 'miller', name: 'The Miller' }] }),
      relation: 'crown:backs:blue',
      source: { id: 'chronicle', title: 'The Chronicle' },
      build: 'abc123',
      address: 'http://localhost:4000/',
      fault: 'It is somebody else’s word',
      reason: ' The Abbot says so.\nNot the Miller. ',
    });
    expect(note.split('\n').slice(0, 6)).toEqual([
      '**Correction to the claim `chronicle/arms`**',
      '',
      '**What is wrong:** It is somebody else’s word.',
      '',
      '> The Abbot says so.',
      '> Not the Miller.',
    ]);
    expect(note).toContain('| voices | `miller` |');
    expect(note).toContain('| gloss | Arms \\| money. |');
    expect(note).toContain('| passages | letter 120, 40 letters, 3fa9c1d2e0b7a654 |');
    expect(note).toContain('| build | `abc123` |');
  });
});
