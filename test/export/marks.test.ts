import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { tallyInWords } from '../../src/export/tally.ts';
import { aClaim, worldGraph } from '../world.ts';
import { exported } from './exported.ts';

const evidence = [{ at: 1, letters: 40, check: 1, hash: 'a'.repeat(16) }];
const PLAIN = aClaim({ id: 'chronicle/plain', object: 'league', gloss: 'Said of the league.', evidence });
const MARKED: readonly [caution: string, Partial<Claim>][] = [
  ['denied', { polarity: 'denied' }],
  ['reported', { voice: ['miller'] }],
  ['uncertain', { certainty: 'possible' }],
  ['planned', { modality: 'planned' }],
  ['comment', { part: 'comment', voice: ['gazette-commenter-1'] }],
];
const worldOf = (change: Partial<Claim>): ReturnType<typeof worldGraph> =>
  worldGraph({
    claims: [aClaim({ id: 'chronicle/marked', gloss: 'Not so plain.', evidence, ...change }), PLAIN],
    accounts: [],
  });

/** How each format says that a claim is no plain word; undefined where it has no mark and leaves such claims out. */
const MARKS: Readonly<Record<string, (caution: string) => RegExp | undefined>> = {
  csv: (caution) => new RegExp(`Not so plain\\.[^\\n]*,${caution},`, 'u'),
  json: (caution) => fieldOf(caution),
  ndjson: (caution) => fieldOf(caution),
  jsonld: (caution) => new RegExp(`"@value":"${valueOf(caution)}"`, 'u'),
  trig: (caution) => new RegExp(`"${valueOf(caution)}"`, 'u'),
  gexf: (caution) => new RegExp(`label="(?:${graphLabel(caution)}): backs"`, 'u'),
  graphml: (caution) => new RegExp(`>(?:${graphLabel(caution)}): backs<`, 'u'),
  dot: (caution) => new RegExp(`label="(?:${graphLabel(caution)}): backs"`, 'u'),
  'web-annotation': (caution) => new RegExp(`"value":"${caution}","purpose":"tagging"`, 'u'),
  ftm: () => undefined,
  markdown: (caution) => new RegExp(`_\\(${inWords(caution)}\\)_`, 'u'),
  html: (caution) => new RegExp(`class="mark">${inWords(caution)}<`, 'u'),
};

const VALUES: Record<string, string> = { reported: 'reports', uncertain: 'possible' };
const valueOf = (caution: string): string => VALUES[caution] ?? caution;
const fieldOf = (caution: string): RegExp =>
  caution === 'reported' ? /"voice":\["miller"\]/u : new RegExp(`:"${valueOf(caution)}"`, 'u');
const graphLabel = (caution: string): string => (caution === 'planned' ? 'not-actual' : caution);
const WORDS: Record<string, string> = {
  denied: 'denies it',
  reported: 'merely passed on',
  uncertain: 'possible',
  comment: 'a reader’s comment',
};
const inWords = (caution: string): string => WORDS[caution] ?? caution;
const optionsOf = (format: string): Record<string, string> =>
  EXPORT_FORMATS.find(({ id }) => id === format)!.options.includes('comments') ? { comments: 'true' } : {};

describe.each(EXPORT_FORMATS.map(({ id }) => id))('%s', (format) => {
  it.each(MARKED)('marks what is %s, or leaves it out and counts it', async (caution, change) => {
    const { text, tally } = await exported(worldOf(change), format, optionsOf(format));
    const mark = MARKS[format]!(caution);
    if (mark) expect(text).toMatch(mark);
    else {
      expect(text).not.toContain('blue-company');
      expect(tally.unsure + tally.untold).toBe(1);
    }
  });

  it('marks nothing that is plainly said', async () => {
    const { text } = await exported(worldGraph({ claims: [PLAIN], accounts: [] }), format);
    for (const [caution] of MARKED) {
      const mark = MARKS[format]!(caution);
      if (mark) expect(text).not.toMatch(mark);
    }
    expect(text).toMatch(/league|The League/u);
  });
});

describe('comments', () => {
  const comment = worldOf({ part: 'comment', voice: ['gazette-commenter-1'] });

  it.each(['gexf', 'graphml', 'dot', 'ftm', 'markdown', 'html'])(
    'make no relation of %s unless asked for, and are counted',
    async (format) => {
      const { text, tally } = await exported(comment, format);
      expect(text).not.toContain('Not so plain');
      expect(text).not.toContain('blue-company');
      expect(tally.comments).toBe(1);
    },
  );
});

describe('ftm', () => {
  it('never makes a link of a denial, even when asked for what is unsure', async () => {
    const { text, tally } = await exported(worldOf({ polarity: 'denied' }), 'ftm', { unsure: 'true' });
    expect(text).not.toContain('blue-company');
    expect(tally.untold).toBe(1);
  });

  it('has what is merely reported when asked for it, with the caution in words', async () => {
    const { text } = await exported(worldOf({ voice: ['miller'] }), 'ftm', { unsure: 'true' });
    const links = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: string; properties: any });
    const link = links.find(({ properties }) => properties.object?.[0] === 'hearsay-blue-company');
    expect(link?.properties.summary[0]).toMatch(/^reported: /u);
  });

  it('gives every link two ends that are in the file', async () => {
    const { text } = await exported(worldGraph(), 'ftm', { unsure: 'true', comments: 'true' });
    const proxies = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; properties: any });
    const ids = new Set(proxies.map(({ id }) => id));
    const ends = proxies.flatMap(({ properties }) => {
      const { subject, object, member, organization, successor, predecessor, entity, document } = properties;
      return [subject, object, member, organization, successor, predecessor, entity, document].flat();
    });
    expect(ends.filter((end) => end !== undefined && !ids.has(end))).toEqual([]);
  });
});

describe('csv', () => {
  const rows = async (table: string): Promise<Record<string, string>[]> =>
    parse((await exported(worldGraph(), 'csv', { table })).text, { columns: true });

  it('has a table of relations, one row each, with the status of the whole', async () => {
    const found = (await rows('relations')).find(({ relation }) => relation === 'crown:backs:blue-company');
    expect(found).toMatchObject({
      status: 'disputed',
      caution: 'disputed',
      sources: '2',
      claims: '3',
      denied: '2',
    });
    expect(found!['summary']).toMatch(/^said by 1 source/u);
  });

  it('has a table of who backed whom, with the sources on each side', async () => {
    const found = (await rows('who-backed')).find(({ backed }) => backed === 'The League');
    expect(found).toMatchObject({
      backer: 'The Neighbour',
      said_by: 'The Chronicle of the Ford',
      when: '2000',
    });
  });

  it('keeps spreadsheets from running what begins like a formula', async () => {
    const graph = worldGraph({ claims: [aClaim({ gloss: '=HYPERLINK("x")' })], accounts: [] });
    expect((await exported(graph, 'csv')).text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('dot', () => {
  it('quotes names, so that no mark-up of theirs is read', async () => {
    const graph = worldGraph();
    const entities = graph.dataset.entities.map((entity) =>
      entity.id === 'crown' ? { ...entity, name: 'The "Crown"\\n\nof all' } : entity,
    );
    const { text } = await exported(worldGraph({ entities }), 'dot');
    expect(text).toContain('label="The \\"Crown\\"\\\\n of all"');
  });
});

describe('html and markdown', () => {
  it('show mark-up in a gloss as text', async () => {
    const graph = worldGraph({
      claims: [aClaim({ gloss: '<script>alert(1)</script> *bold*' })],
      accounts: [],
    });
    expect((await exported(graph, 'html')).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; *bold*');
    expect((await exported(graph, 'markdown')).text).toContain(
      '\\<script\\>alert(1)\\</script\\> \\*bold\\*',
    );
  });
});

describe('tallyInWords', () => {
  const none = { written: 9, comments: 0, unsure: 0, untold: 0 };

  it('says nothing where nothing was left out', () => {
    expect(tallyInWords(none, { format: 'ftm', asked: false })).toEqual([]);
  });

  it('says what was left out, and what becomes of an allegation', () => {
    expect(
      tallyInWords({ ...none, unsure: 2, untold: 1, comments: 1 }, { format: 'ftm', asked: false }),
    ).toEqual([
      'Left out: 2 that are uncertain or merely reported, which ftm has no mark for (--unsure adds them).',
      'Left out: 1 that is denied, or only planned, conceivable or wanted, which ftm would show as if they held.',
      'Left out: 1 that is known from readers’ comments alone (--comments adds them).',
      'Some of what is claimed is an allegation against living people: pass it on with who says it, how surely, and who denies it.',
    ]);
  });

  it('has the word about allegations for whoever asks for what is usually left out', () => {
    expect(tallyInWords(none, { format: 'ftm', asked: true })).toHaveLength(1);
  });
});
