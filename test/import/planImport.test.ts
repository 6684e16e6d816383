import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/claims/readDataset.ts';
import { readMapping } from '../../src/import/mapping/readMapping.ts';
import { type ImportFormat, type ImportPlan, planImport } from '../../src/import/planImport.ts';
import { writePlan } from '../../src/import/writePlan.ts';
import { writeWorldFiles } from '../worldFiles.ts';
import { claimsIn } from './claimsIn.ts';

const realData = new URL('../../graph-data', import.meta.url).pathname;
let data: string;
let scratch: string;
beforeAll(() => {
  data = writeWorldFiles();
  writeFileSync(join(data, 'vocabulary.yaml'), readFileSync(join(realData, 'vocabulary.yaml')));
  scratch = mkdtempSync(join(tmpdir(), 'hearsay-import-'));
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

const MAPPING = `
source: { slug: rolls, title: The Rolls, date: "2002" }
skip:
  - { column: kind, is: [none], reason: nothing was given }
claims:
  - subject: { column: from, type: faction }
    predicate: backs
    object: { column: to, split: "/", type: faction }
    kinds: { column: kind, map: { arms: weapons, coin: funding } }
    when: { column: year, format: YYYY }
    gloss: "{from} helped {to} in {year}."
`;

async function plan(
  content: string | Uint8Array,
  {
    mapping = MAPPING,
    format = 'csv',
    ...rest
  }: Partial<Record<'mapping' | 'format', string>> & {
    create?: boolean;
    replace?: boolean;
    data?: string;
  } = {},
): Promise<ImportPlan> {
  const read = await readMapping(file('mapping.yaml', mapping));
  expect(read.problems).toEqual([]);
  return planImport({
    format: format as ImportFormat,
    file: file('rows.csv', content),
    mapping: read.mapping,
    data,
    create: false,
    replace: false,
    ...rest,
  });
}

describe('planImport', () => {
  it('accounts for every row: used, skipped by a rule, or a located problem', async () => {
    const rows = [
      'from,to,kind,year',
      'The Crown,Blue Company,arms,2001',
      'The Crown,Red Company,none,2001',
      'The Crwon,Blue Company,coin,2001',
      'The Crown,Blue Company,cannon,2001',
      'The Crown,Blue Company,coin,about 2001',
      'The Crown,The Crown,coin,2001',
      'The Ford,Blue Company,coin,2001',
      ',Blue Company,coin,2001',
    ].join('\n');
    const made = await plan(rows);
    expect(made.counts).toEqual({ rows: 8, used: 1, skipped: 1, withProblems: 6 });
    expect(made.skipped).toEqual([{ reason: 'nothing was given', rows: 1 }]);
    expect(made.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '4 unknown-name',
      '5 unmapped-value',
      '6 malformed-date',
      '7 self-relation',
      '8 predicate-ends',
      '9 missing-value',
    ]);
    expect(made.problems[3]!.message).toBe(
      'Subject and object are both "crown"; a claim joins two entities.',
    );
  });

  it('never takes a name for one that is like it, but says which are', async () => {
    const { names } = await plan('from,to,kind,year\nThe Crwon,Blue Company,coin,2001\n');
    expect(names.unknown).toEqual([
      { name: 'The Crwon', line: 2, times: 1, near: [{ id: 'crown', score: 0.78 }] },
    ]);
  });

  it('makes entities of unknown names only when asked to, and only those that claims use', async () => {
    const rows =
      'from,to,kind,year\nNew Company,Blue Company,coin,2001\nOther Company,Blue Company,coin,soon\n';
    const made = await plan(rows, { create: true });
    const factions = made.files.find(({ path }) => path === 'entities/faction.yaml')!;
    expect(factions.change).toBe('1 added');
    expect(String(factions.content)).toContain('- id: new-company\n  name: New Company\n');
    expect(String(factions.content)).not.toContain('Other');
    expect(made.datasetProblems).toEqual([]);
  });

  it('makes a claim per member of a list, and one of rows that say the same', async () => {
    const rows =
      'from,to,kind,year\nThe Crown,Blue Company/Red Company,arms,2001\nThe Crown,Red Company,arms,2001\n';
    const made = await plan(rows, { mapping: MAPPING.replace('helped {to} in', 'gave in') });
    expect(made.counts.used).toBe(2);
    expect(claimsIn(made).map(({ id, object, note }) => [id, object, note])).toEqual([
      ['row-1-1', 'blue-company', 'Line 2 of rows.csv.'],
      ['row-1-2', 'red-company', 'Lines 2, 3 of rows.csv.'],
    ]);
  });

  it('takes keywords in lower case, unites those of rows that say the same, and refuses what is none', async () => {
    const mapping = `${MAPPING}    keywords: { column: words, split: "," }\n`;
    const rows = (...words: readonly string[]): string =>
      ['from,to,kind,year,words', ...words.map((each) => `The Crown,Blue Company,arms,2001,"${each}"`)].join(
        '\n',
      );
    const [claim, ...more] = claimsIn(
      await plan(rows('Artillery,arms embargo', 'artillery,gunpowder'), { mapping }),
    );
    expect(more).toEqual([]);
    expect(claim).toMatchObject({ keywords: ['artillery', 'arms embargo', 'gunpowder'] });
    const { problems } = await plan(rows('why so many guns?'), { mapping });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('The keyword "why so many guns?" is not one to 3 words'),
    ]);
  });

  it('unites the kinds of rows that differ in nothing else, where that is asked for', async () => {
    const rows = 'from,to,kind,year\nThe Crown,Blue Company,arms,2001\nThe Crown,Blue Company,coin,2001\n';
    const [claim, ...more] = claimsIn(await plan(rows, { mapping: `unite: "true"\n${MAPPING}` }));
    expect([claim.kinds, more]).toEqual([['weapons', 'funding'], []]);
  });

  it('refuses two claims of one id, and takes neither of a row by half', async () => {
    const mapping = MAPPING.replace('- subject', '- id: "{year}"\n    subject');
    const rows = 'from,to,kind,year\nThe Crown,Blue Company,arms,2001\nThe Crown,Red Company,arms,2001\n';
    const made = await plan(rows, { mapping });
    expect(made.problems[0]!.message).toContain('The id "2001" is that of another claim, made of line 2');
    expect(made.claims).toBe(1);
  });

  it('reads Latin-1 where it is declared', async () => {
    const mapping = `table: { encoding: latin1 }\nnames: { Königin: crown }\n${MAPPING}`;
    const bytes = Buffer.from('from;to;kind;year\r\nKönigin;Blue Company;arms;2001\r\n', 'latin1');
    expect((await plan(bytes, { mapping })).counts.used).toBe(1);
  });

  it('leaves out dates of which all parts are 0, of an interval too', async () => {
    const between =
      'when: { from: { column: year, format: YYYY-MM-DD }, to: { column: end, format: YYYY-MM-DD } }';
    const mapping = MAPPING.replace('when: { column: year, format: YYYY }', between);
    const rows = [
      'from,to,kind,year,end',
      'The Crown,Blue Company,arms,0000-00-00,2001-05-00',
      'The Crown,Blue Company,coin,0000-00-00,0000-00-00',
    ];
    const made = await plan(rows.join('\n'), { mapping });
    expect(made.problems).toEqual([]);
    expect(claimsIn(made).map(({ when }) => when)).toEqual(['/2001-05', undefined]);
  });

  it('names a column that the table does not have, once', async () => {
    const made = await plan('From,to,sort,year\nThe Crown,Blue Company,arms,2001\n');
    expect(made.problems.map(({ message }) => message)).toEqual([
      'The mapping names a column that this table does not have: "kind". It has "From", "to", "sort" and "year". Change the names in the mapping, or list what may be missing under "optional" of "table".',
    ]);
  });

  it('skips rows of which two columns are the same, where that is asked for', async () => {
    const mapping = MAPPING.replace('{ column: kind, is: [none]', '{ column: from, sameAs: To');
    const rows = 'from,to,kind,year\nThe Crown,The Crown,arms,2001\nThe Crown,Blue Company,arms,2001\n';
    expect((await plan(rows, { mapping })).counts).toMatchObject({ used: 1, skipped: 1 });
    const lacking = await plan(rows, { mapping: mapping.replace('sameAs: To', 'sameAs: giver') });
    expect(lacking.problems[0]!.message).toContain('does not have: "giver". It has');
  });

  it('knows names of the mapping, and columns that are the same, whatever their white space', async () => {
    const names = 'names: { "The  Old\\nCrown": crown }\n';
    const skip = 'skip: [{ column: from, sameAs: to }]\n';
    const mapping = names + MAPPING.replace(/skip:[^]*?(?=claims:)/u, skip);
    const rows = [
      'from,to,kind,year',
      '"The Old  Crown",Blue Company,arms,2001',
      '"Red\nCompany",Red  Company,arms,2001',
    ];
    const made = await plan(rows.join('\n'), { mapping });
    expect(made.problems).toEqual([]);
    expect(made.counts).toMatchObject({ used: 1, skipped: 1 });
    expect(claimsIn(made)).toMatchObject([{ subject: 'crown', object: 'blue-company' }]);
  });

  it('takes the first column of several that the table has', async () => {
    const mapping = MAPPING.replace('column: kind, map', 'column: [sort, kind], map');
    const made = await plan('from,to,kind,year\nThe Crown,Blue Company,arms,2001\n', { mapping });
    expect(made.counts.used).toBe(1);
  });

  it('names all columns that the table lacks, and those of which it needs one', async () => {
    const mapping = MAPPING.replace('column: kind, map', 'column: [sort, type], map')
      .replace('kind, is', 'year, is')
      .replace('column: to,', 'column: two,');
    const made = await plan('from,to,year\nThe Crown,Blue Company,2001\n', { mapping });
    expect(made.problems.map(({ message }) => message)).toEqual([
      'The mapping names columns that this table does not have: "two" (is it "to"?) and "sort" or "type". It has "from", "to" and "year". Change the names in the mapping, or list what may be missing under "optional" of "table".',
    ]);
  });

  it('does without columns that the mapping says may be missing, but not without all of its switches', async () => {
    const mapping = `table: { optional: [sort, arms, coin] }\n${MAPPING}`
      .replace('column: kind, is: [none]', 'column: [sort, kind], is: [none]')
      .replace(
        '{ column: kind, map: { arms: weapons, coin: funding } }',
        '{ flags: { arms: weapons, coin: funding } }',
      );
    const rows = 'from,to,coin,year\nThe Crown,Blue Company,1,2001\n';
    expect(claimsIn(await plan(rows, { mapping }))).toMatchObject([{ kinds: ['funding'] }]);
    const lacking = await plan(rows.replace('coin', 'gold'), { mapping });
    expect(lacking.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('does not have: "arms" or "coin". It has "from", "to", "gold" and "year".'),
    ]);
  });

  it('holds a condition against the first of its columns that is not empty', async () => {
    const mapping = MAPPING.replace('column: kind, is: [none]', 'column: [to, kind], is: [none]');
    const rows = 'from,to,kind,year\nThe Crown,,none,2001\nThe Crown,Blue Company,arms,2001\n';
    expect((await plan(rows, { mapping })).counts).toMatchObject({ used: 1, skipped: 1 });
  });

  it('parts a list by the first of several separators that it has', async () => {
    const mapping = MAPPING.replace('split: "/"', 'split: [";", ","]');
    const names = '{ "Blue, Company": blue-company }';
    const rows =
      'from,to,kind,year\nThe Crown,"Blue, Company; Red Company",arms,2001\nThe Crown,"Blue Company, Red Company",coin,2001\n';
    const made = await plan(rows, { mapping: `names: ${names}\n${mapping}` });
    expect(made.counts.used).toBe(2);
    expect(claimsIn(made).map(({ object }) => object)).toEqual([
      ...['blue-company', 'red-company', 'blue-company', 'red-company'],
    ]);
  });

  it('makes entities that nobody names, and says so of them', async () => {
    const mapping = MAPPING.replace(
      '{ column: from, type: faction }',
      '{ template: "unnamed backers of {to}", type: bloc, unnamed: true }',
    );
    const made = await plan('from,to,kind,year\n,Blue Company,arms,2001\n', { mapping, create: true });
    expect(String(made.files.find(({ path }) => path === 'entities/bloc.yaml')!.content)).toContain(
      '- id: unnamed-backers-of-blue-company\n  name: unnamed backers of Blue Company\n  unnamed: true\n',
    );
    expect(made.datasetProblems).toEqual([]);
  });

  it('mends bytes of Windows-1252 that were taken for Latin-1, and drops control characters and those that turn direction', async () => {
    const rows = 'from,to,kind,year\nThe Crown,\u202bThe Miller\u0092s \u0000Men,arms,2001\n';
    const made = await plan(rows, { create: true });
    expect(made.names.unknown.map(({ name }) => name)).toEqual(['The Miller’s Men']);
    expect(made.datasetProblems).toEqual([]);
  });

  it('refuses rows with bytes that are wrong in the encoding, whether or not names are created', async () => {
    const bytes = Buffer.from(
      'from,to,kind,year\nKönigin,Blue Company,arms,2001\nThe Crown,Blue Company,coin,2001\n',
      'latin1',
    );
    for (const create of [true, false]) {
      const made = await plan(bytes, { create });
      expect(made.counts).toMatchObject({ used: 1, withProblems: 1 });
      expect(made.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
        '2 "K\ufffdnigin" has characters that could not be read (U+FFFD). Is the file in another encoding than it says? Name it under "encoding" of "table" in the mapping, such as windows-1252. If they were lost earlier, say under "names" who is meant.',
      ]);
    }
    const detail = MAPPING.replace('gloss:', 'detail: { column: note }\n    gloss:');
    const noted = await plan('from,to,kind,year,note\nThe Crown,Blue Company,arms,2001,K\ufffdln\n', {
      mapping: detail,
    });
    expect(noted.problems.map(({ rule }) => rule)).toEqual(['unreadable-text']);
  });

  it('takes an unreadable name for whom the mapping says it means, and nobody else', async () => {
    const mapping = `names: { "K\ufffdnigin": crown }\n${MAPPING.replace('{from} helped {to}', 'Help')}`;
    const rows =
      'from,to,kind,year\nK\ufffdnigin,Blue Company,arms,2001\nThe Crown\ufffd,Blue Company,coin,2001\n';
    const made = await plan(rows, { mapping });
    expect(claimsIn(made)).toMatchObject([{ subject: 'crown', kinds: ['weapons'] }]);
    expect(made.problems.map(({ line, rule }) => [line, rule])).toEqual([[3, 'unreadable-text']]);
  });

  it.each(['title', 'publisher', 'url', 'slug'])(
    'refuses rows of which the %s of the source was not read right',
    async (field) => {
      const source = { slug: 'rolls', title: 'The Rolls', date: '2002', [field]: '{book}' };
      const mapping = MAPPING.replace(/source: .*/u, `source: ${JSON.stringify(source)}`);
      const made = await plan('from,to,kind,year,book\nThe Crown,Blue Company,arms,2001,R\ufffdlls\n', {
        mapping,
      });
      expect(made.problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^"R\ufffdlls" has .* mend the cells in the file, or leave their columns out/u),
      ]);
    },
  );

  it('skips the head where it stands again by the rule that its problem tells', async () => {
    const rows =
      'from,to,kind,year\nThe Crown,Blue Company,arms,2001\nfrom,to,kind,year\nThe Crown,Red Company,arms,2001\n';
    const asked = await plan(rows);
    expect(asked.counts).toEqual({ rows: 3, used: 2, skipped: 0, withProblems: 1 });
    const [{ line, message }] = asked.problems as [ImportPlan['problems'][number]];
    const [, rule] = /^This row is the head again; skip it with the rule (\{.*\})\.$/u.exec(message)!;
    const skipping = await plan(rows, { mapping: MAPPING.replace('skip:', `skip:\n  - ${rule}`) });
    expect([line, skipping.skipped]).toEqual([3, [{ reason: 'the head again', rows: 1 }]]);
    expect(skipping.counts).toEqual({ rows: 3, used: 2, skipped: 1, withProblems: 0 });
  });

  it('asks what edges without direction mean, where the predicate has one', async () => {
    const gexf = `<gexf><graph><nodes><node id="1" label="The Crown"/><node id="2" label="Blue Company"/><node id="3" label="Red Company"/></nodes>
<edges><edge source="1" target="2"/><edge source="2" target="3" type="mutual"/></edges></graph></gexf>`;
    const mapping = `
source: { slug: rolls, title: The Rolls, date: "2002" }
claims: [{ subject: { column: source }, predicate: backs, object: { column: target }, gloss: "{source} to {target}." }]
`;
    const asked = await plan(gexf, { format: 'gexf', mapping });
    expect(asked.counts).toEqual({ rows: 2, used: 1, skipped: 0, withProblems: 1 });
    expect(asked.problems[0]!.rule).toBe('no-direction');
    expect((await plan(gexf, { format: 'gexf', mapping: `undirected: both${mapping}` })).claims).toBe(4);
    expect((await plan(gexf, { format: 'gexf', mapping: `undirected: as-written${mapping}` })).claims).toBe(
      3,
    );
  });

  it('writes what passes the checks, whole, and puts it in place of what was there only when asked to', async () => {
    const own = writeWorldFiles();
    writeFileSync(join(own, 'vocabulary.yaml'), readFileSync(join(realData, 'vocabulary.yaml')));
    const rows = 'from,to,kind,year\nThe Crown,Blue Company,arms,2001\n';
    const first = await plan(rows, { data: own });
    await writePlan(own, first.files);
    expect(readdirSync(join(own, 'sources/rolls'))).toEqual(['claims.ndjson', 'source.yaml']);
    const written = await readDataset(own);
    expect(written.hash).toBe(first.hash.after);
    const again = await plan(rows, { data: own });
    expect(again.problems[0]!.message).toBe(
      'The source "rolls" has claims already; --replace puts these in their place.',
    );
    const replaced = await plan(rows, { data: own, replace: true });
    expect(replaced.hash).toEqual({ before: written.hash, after: written.hash });
  });

  it('is silent about nothing that the checks find', async () => {
    const mapping = MAPPING.replace('date: "2002"', 'date: "2002", genre: scroll');
    const made = await plan('from,to,kind,year\nThe Crown,Blue Company,arms,2001\n', { mapping });
    expect(made.datasetProblems.map(({ rule }) => rule)).toContain('unknown-genre');
    expect(made.hash.after).toBeUndefined();
  });
});

describe('readMapping', () => {
  it.each([
    ['source: { slug: x }\nclaims: []\ncolour: red\n', 'A mapping has no field "colour".'],
    ['source: { slug: x }\n', 'This mapping lacks the field "claims".'],
    [MAPPING.replace('format: YYYY', 'format: D/M/YY'), 'say of which hundred years'],
    [MAPPING.replace('is: [none]', 'matches: "("'), '"(" is no regular expression.'],
    [`table: { escape: '"' }\n${MAPPING}`, 'where the mark is doubled leave "escape" out.'],
    [`table: { escape: '//' }\n${MAPPING}`, '"escape" is one character, such as "\\", not "//".'],
    [`table: { head: a, columns: [a, b] }\n${MAPPING}`, '"columns" is for tables without one;'],
    [
      `names: { "Old  Crown": crown, "Old Crown": mill, New: mill, " New": mill }\n${MAPPING}`,
      '"names" has "Old Crown" mean both "crown" and "mill".',
    ],
    [`undirected: maybe\n${MAPPING}`, '"undirected" is "both" or "as-written", not "maybe".'],
  ])('refuses %j', async (text, message) => {
    const { mapping, problems } = await readMapping(file('bad.yaml', text));
    expect(mapping).toBeUndefined();
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});
