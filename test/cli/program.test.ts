import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createSite } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorldFiles } from '../worldFiles.ts';
import { inProcess, type Result } from './inProcess.ts';

const root = resolve(import.meta.dirname, '../..');
const TEXT = 'The chronicle tells how in spring the companies met at the ford, and how nobody came home.';

let data: string;
let texts: string;
beforeAll(() => {
  data = writeWorldFiles();
  texts = mkdtempSync(join(tmpdir(), 'hearsay-texts-'));
  writeFileSync(join(texts, 'chronicle.txt'), TEXT);
});

const hearsay = inProcess;
const onWorld = (...args: string[]): Promise<Result> => hearsay(['--data', data, '--texts', texts, ...args]);

/** A new file that holds a text. */
function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-file-')), 'file.yaml');
  writeFileSync(file, text);
  return file;
}

describe('hearsay', () => {
  it('helps, as a whole and on each command', async () => {
    const { code, out } = await hearsay(['--help']);
    expect(code).toBe(0);
    const commands = 'serve check compare ask query attach anchor export import add-source mcp stats'.split(
      ' ',
    );
    for (const command of commands) {
      expect(out).toContain(command);
      const help = await hearsay([command, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`Usage: hearsay ${command}`);
    }
  });

  it.each([
    [['chekc'], "unknown command 'chekc'"],
    [['check', '--jsno'], "unknown option '--jsno'"],
    [['query'], "missing required argument 'file'"],
    [['query', 'no-such.graphql'], 'The GraphQL document "no-such.graphql" cannot be read (ENOENT).'],
    [['query', 'schema.graphql', '--variables', '[1]'], 'The variables "[1]" are no JSON object'],
    [['attach'], 'Name a file or a folder with copies, or use --fetch'],
    [['attach', 'no-such.html'], 'There is no file or folder "no-such.html".'],
    [['anchor', 'wsws', 'some words'], 'There is no text "wsws.txt" (or .html, .pdf)'],
    [['serve', '--port', 'x'], 'The port "x" is no whole number from 0 to 65535.'],
    [['serve', '--time-limit', 'soon'], 'Option "--time-limit" is "soon"; it must be a whole number from 1.'],
    [['serve', '--rate-limit', '-3'], 'Option "--rate-limit" is "-3"; it must be a whole number from 0.'],
  ])('exits with 2 when called wrongly: %j', async (args, message) => {
    const { code, err } = await hearsay(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

describe('hearsay check', () => {
  it('exits with 0 and says that all is well', async () => {
    const { code, out } = await onWorld('check');
    expect(out.trim().split('\n').at(-1)).toMatch(/^(no problems|\d+ warnings? in \d+ files?)$/u);
    expect(code).toBe(0);
  });

  it('prints every error with its place, and exits with 1', async () => {
    const broken = writeWorldFiles();
    appendFileSync(
      join(broken, 'sources/gazette/claims.yaml'),
      '- id: x\n  subject: zinky\n  predicate: baks\n  object: league\n  gloss: X.\n',
    );
    const { code, out } = await hearsay(['--data', broken, 'check']);
    expect(code).toBe(1);
    expect(out).toMatch(/claims\.yaml:\d+:12: error unknown-entity: There is no entity "zinky"/u);
    expect(out).toMatch(
      /claims\.yaml:\d+:14: error unknown-predicate: There is no predicate "baks"; did you mean "backs"\?/u,
    );
    const { out: json } = await hearsay(['--data', broken, 'check', '--json']);
    expect((JSON.parse(json) as { rule: string }[]).map(({ rule }) => rule)).toContain('unknown-entity');
  });

  it('complains of a folder that is not there in one line', async () => {
    const { code, out, err } = await hearsay(['--data', '/no/such/folder', 'check']);
    expect(code).toBe(1);
    expect(out + err).toContain('/no/such/folder');
  });
});

describe('hearsay query', () => {
  it('answers a document, with variables', async () => {
    const document = fileWith('query($to: ID) { backing(to: $to) { totalCount } }');
    const { code, out } = await onWorld('query', document, '--variables', '{"to":"blue-company"}');
    expect(JSON.parse(out)).toEqual({ data: { backing: { totalCount: 2 } } });
    expect(code).toBe(0);
  });

  it('exits with 1 when the answer holds errors', async () => {
    const { code, out } = await onWorld('query', fileWith('{ entity(id: "nobody") { id } }'));
    expect(JSON.parse(out).errors[0].extensions.code).toBe('NOT_FOUND');
    expect(code).toBe(1);
  });
});

describe('hearsay stats', () => {
  it('prints a table, and the numbers as JSON', async () => {
    const { out } = await onWorld('stats');
    expect(out).toContain('16 claims from 2 sources');
    const { rows } = JSON.parse((await onWorld('stats', '--json')).out) as {
      rows: Record<string, unknown>[];
    };
    expect(rows[0]).toEqual({
      source: 'chronicle',
      predicate: 'backs',
      claims: 4,
      affirmed: 4,
      denied: 0,
      own: 3,
      attributed: 1,
      comments: 0,
      relations: 4,
    });
  });
});

describe('hearsay compare', () => {
  const coding = (...claims: Record<string, unknown>[]): string => fileWith(JSON.stringify(claims));
  const backs = {
    id: 'x',
    subject: 'crown',
    predicate: 'backs',
    object: 'blue-company',
    gloss: 'Help came.',
  };
  const a = coding({ ...backs, kinds: ['weapons'] }, { ...backs, id: 'y', predicate: 'fights' });
  const b = coding({ ...backs, kinds: ['funding'], object: 'the-blues' });

  it('prints figures, a table and a diff; ids can be made one', async () => {
    const apart = await onWorld('compare', a, b);
    expect(apart.code).toBe(0);
    expect(apart.out).toContain('0 matched, 2 only in A (of 2), 1 only in B (of 1): F1 0.00');
    const ids = fileWith('the-blues: blue-company\n');
    const { out } = await onWorld('compare', a, b, '--same', ids);
    expect(out).toContain('1 matched, 1 only in A (of 2), 0 only in B (of 1): F1 0.67');
    expect(out).toContain('      kinds: A [weapons], B [funding]');
    expect(out).toContain('- crown fights blue-company');
    expect((await onWorld('compare', a, b, '--same', ids, '--summary')).out).not.toContain('Only in A');
    const json = JSON.parse((await onWorld('compare', a, b, '--same', ids, '--json')).out);
    expect(json).toMatchObject({ a: 2, b: 1, matched: 1, kinds: { jaccard: 0, pairs: 1 } });
  });

  it('prints the problems of a coding that cannot be read, and exits with 1', async () => {
    const wrong = coding({ ...backs, predicate: 'baks' });
    const { code, err } = await onWorld('compare', a, wrong);
    expect(code).toBe(1);
    expect(err).toContain(`${wrong}:1:`);
    expect(err).toContain('error unknown-predicate: There is no predicate "baks"; did you mean "backs"?');
    expect((await onWorld('compare', a, 'no-such.yaml')).err).toContain('There is no file "no-such.yaml".');
  });

  it('exits with 2 for ids that it cannot read', async () => {
    const { code, err } = await onWorld('compare', a, b, '--same', a);
    expect(code).toBe(2);
    expect(err).toContain('must be YAML of the form');
  });
});

describe('hearsay anchor', () => {
  it('prints the anchor of a passage, ready to be put into claims.yaml', async () => {
    const { code, out } = await onWorld('anchor', 'chronicle', 'in spring the companies met at the ford');
    expect(code).toBe(0);
    expect(out).toMatch(/^- \{ at: 20, letters: 32, check: \d+, hash: "[0-9a-f]{16}" \}\n$/u);
  });

  it('refuses a passage that is not there', async () => {
    const { code, err } = await onWorld('anchor', 'chronicle', 'in autumn the companies met at the ford');
    expect(code).toBe(1);
    expect(err).toContain('The passage "in autumn the companies met at the ford" is not in the text.');
  });
});

describe('hearsay attach --fetch', () => {
  it('gets the page from the source’s own address, and says when it is not the text', async () => {
    const site = createSite((_, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Something else.</p>'),
    );
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', () => resolve()));
    const url = `http://127.0.0.1:${(site.address() as { port: number }).port}/chronicle`;
    const folder = writeWorldFiles();
    appendFileSync(join(folder, 'sources/chronicle/source.yaml'), `url: ${url}\n`);
    const { code, err } = await hearsay([
      '--data',
      folder,
      '--texts',
      texts,
      'attach',
      '--fetch',
      'chronicle',
    ]);
    site.close();
    expect(err.trim()).toBe(`No passage of "chronicle" stands in "${url}", so it was not attached.`);
    expect(code).toBe(1);
  });
});

describe('hearsay serve', () => {
  it('says in one line that the data has errors', async () => {
    const broken = writeWorldFiles();
    writeFileSync(join(broken, 'sources/gazette/claims.yaml'), '- id: [');
    const { code, err } = await hearsay(['--data', broken, 'serve', '--port', '0']);
    expect(code).toBe(1);
    expect(err).toMatch(/The dataset in ".*" has \d+ errors?; "hearsay check" lists/u);
  });
});

describe('hearsay export', () => {
  it('exports to standard output, says what it left out, and writes a file whole or not at all', async () => {
    const { code, out, err } = await onWorld('export', '--format', 'ftm');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('"schema":');
    expect(err).toContain('uncertain or merely reported, which ftm has no mark for (--unsure adds them).');
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-export-')), 'claims.csv');
    expect(await onWorld('export', '--format', 'csv', '--output', file, '--according-to', 'miller')).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(4);
    const nowhere = await onWorld('export', '--format', 'csv', '--output', join(file, 'x.csv'));
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toContain('cannot be written (ENOTDIR).');
  });

  it.each([
    [['--format', 'gexv'], 'There is no format "gexv"; did you mean "gexf"?'],
    [
      ['--format', 'csv', '--own-voice', 'maybe'],
      'Parameter "ownVoice" must be "true" or "false", but is "maybe".',
    ],
    [['--format', 'csv', '--subjects', 'nobody'], 'There is no entity "nobody"'],
  ])('refuses to export with %j', async (args, message) => {
    const { code, err } = await onWorld('export', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('hearsay import', () => {
  const examples = 'docs/formats/examples';
  const mapping = 'docs/formats/mappings/graph.yaml';

  it('says what would change, and writes it only when asked to and nothing is wrong', async () => {
    const own = writeWorldFiles();
    const vocabulary = readFileSync(join(root, 'graph-data/vocabulary.yaml'));
    writeFileSync(join(own, 'vocabulary.yaml'), vocabulary);
    const run = (...args: string[]): Promise<Result> =>
      hearsay([
        '--data',
        own,
        'import',
        'gexf',
        `${examples}/graph.gexf`,
        '--mapping',
        mapping,
        '--create',
        ...args,
      ]);
    const dry = await run();
    expect(dry.code).toBe(1);
    expect(dry.out).toContain('4 rows: 2 used, 1 skipped, 1 with problems; 2 claims');
    expect(dry.out).toContain('Would be written (--write):');
    expect((await run('--write')).out).toContain('Not written, for what is said above:');
    const written = await run('--write', '--partial', '--json');
    expect(JSON.parse(written.out)).toMatchObject({ written: true, claims: 2 });
    const { code, out } = await hearsay(['--data', own, 'check']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^no problems|0 errors|warning/u)]);
  });

  it.each([
    [
      ['gexf', `${examples}/graph.gexf`],
      'Rows of gexf become claims by a mapping; name its file with --mapping.',
    ],
    [['gexv', 'x'], 'Nothing of the format "gexv" can be imported; did you mean "gexf"?'],
    [['csv', 'no-such.csv'], 'The file "no-such.csv" cannot be read (ENOENT).'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await onWorld('import', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('hearsay add-source', () => {
  const page = `<html lang="en"><head><title>Of the Ford</title><meta name="author" content="The Chronicler">
<meta property="og:site_name" content="The Abbey Press"><meta name="date" content="2001-07-01"></head></html>`;

  it('makes the folder of a source that passes the checks, from a page and what is typed in', async () => {
    const own = writeWorldFiles();
    const file = join(own, '..', 'page.html');
    writeFileSync(file, page);
    const run = (...args: string[]): Promise<Result> =>
      hearsay(['--data', own, 'add-source', 'of-the-ford', '--from', file, ...args]);
    const wanting = await run();
    expect(wanting.code).toBe(1);
    expect(wanting.out).toContain('The source has no genre; give it with --genre.');
    expect(wanting.out).toContain('There is no entity called "The Abbey Press"; add it with --create.');
    expect(wanting.out).toContain('like abbey');
    const made = await run('--genre', 'report', '--publisher', 'abbey');
    expect(made.code).toBe(0);
    expect(readFileSync(join(own, 'sources/of-the-ford/source.yaml'), 'utf8')).toBe(
      'title: Of the Ford\nauthors:\n  - chronicler\npublisher: abbey\ndate: 2001-07-01\nlanguage: en\ngenre: report\ncoded: []\n',
    );
    expect((await hearsay(['--data', own, 'check'])).code).toBe(0);
    expect((await run('--genre', 'report', '--publisher', 'abbey')).out).toContain(
      'The id "of-the-ford" is taken.',
    );
  }, 120_000);
});
