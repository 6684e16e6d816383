import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/import/mapping/readMapping.ts';
import { type ImportPlan, planImport } from '../../src/import/planImport.ts';
import { claimsIn } from './claimsIn.ts';

const docs = new URL('../../docs/formats/', import.meta.url).pathname;
/** The vocabulary and the entities of the dataset, without its claims, which would be read anew for every mapping. */
const realNames = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
for (const part of ['vocabulary.yaml', 'entities'])
  cpSync(new URL(`../../graph-data/${part}`, import.meta.url).pathname, join(realNames, part), {
    recursive: true,
  });

function scratchFile(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-mappings-')), name);
  writeFileSync(path, content);
  return path;
}

describe('the mappings that are shipped', () => {
  it.each([
    ['ucdp-external-support', 'csv', 'csv', { rows: 5, used: 3, skipped: 1, withProblems: 1 }],
    ['ucdp-external-support-actor-year', 'csv', 'csv', { rows: 7, used: 5, skipped: 1, withProblems: 1 }],
    ['ucdp-ged', 'csv', 'csv', { rows: 5, used: 4, skipped: 0, withProblems: 1 }],
    ['mapping-militants', 'csv', 'csv', { rows: 7, used: 5, skipped: 1, withProblems: 1 }],
    ['acled', 'csv', 'csv', { rows: 5, used: 3, skipped: 1, withProblems: 1 }],
    ['icews', 'csv', 'tsv', { rows: 5, used: 3, skipped: 2, withProblems: 0 }],
    ['wikidata', 'wikidata', 'json', { rows: 6, used: 3, skipped: 3, withProblems: 0 }],
    ['graph', 'gexf', 'gexf', { rows: 4, used: 2, skipped: 1, withProblems: 1 }],
  ] as const)('%s makes claims that pass the checks', async (name, format, ending, counts) => {
    const { mapping, problems } = await readMapping(join(docs, `mappings/${name}.yaml`));
    expect(problems).toEqual([]);
    const made = await planImport({
      format,
      file: join(docs, `examples/${name}.${ending}`),
      mapping,
      data: realNames,
      create: true,
      replace: false,
    });
    expect(made.counts).toEqual(counts);
    expect(made.datasetProblems).toEqual([]);
    expect(made.hash.after).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('give kinds of actor-years to the one supporter that is named, and to none of several', async () => {
    const { mapping } = await readMapping(join(docs, 'mappings/ucdp-external-support-actor-year.yaml'));
    const made = await planImport({
      format: 'csv',
      file: join(docs, 'examples/ucdp-external-support-actor-year.csv'),
      ...{ mapping, data: realNames, create: true, replace: false },
    });
    expect(claimsIn(made).map(({ subject, object, kinds }) => [subject, object, ...kinds].join(' '))).toEqual(
      [
        'government-of-southland government-of-northland weapons training',
        'government-of-eastland river-front unknown',
        'government-of-westland river-front unknown',
        'hill-brigades river-front unknown',
        'unnamed-states-that-supported-river-front river-front weapons',
        'unnamed-supporters-of-river-front river-front unknown',
      ],
    );
  });

  /** What the mapping of actor-years makes of its example, changed. */
  async function actorYears(
    change: (text: string) => string,
    names: Readonly<Record<string, string>> = {},
  ): Promise<ImportPlan> {
    const name = 'ucdp-external-support-actor-year';
    const { mapping } = await readMapping(join(docs, `mappings/${name}.yaml`));
    const text = change(readFileSync(join(docs, `examples/${name}.csv`), 'utf8'));
    return planImport({
      format: 'csv',
      file: scratchFile('actor-years.csv', text),
      mapping: { ...mapping!, names: new Map(Object.entries(names)) },
      ...{ data: realNames, create: true, replace: false },
    });
  }

  it('say of no supporter with a number that it is not named', async () => {
    const withoutNames = (text: string): string => {
      const rows = text.split('\n').map((line) => line.split(','));
      const at = rows[0]!.indexOf('ext_name');
      return rows.map((row) => row.filter((_, index) => index !== at).join()).join('\n');
    };
    const made = await actorYears(withoutNames);
    expect(made.counts).toEqual({ rows: 7, used: 2, skipped: 1, withProblems: 4 });
    expect(made.problems.map(({ line }) => line)).toEqual([2, 3, 4, 8]);
    expect(made.problems[0]!.message).toContain('The entity "UCDP actor 77" cannot be created');
    const ids = { 'UCDP actor 77': 'united-states', 'UCDP actor 78': 'turkey', 'UCDP actor 79': 'iran' };
    const named = await actorYears(withoutNames, { ...ids, 'UCDP actor 93': 'hezbollah' });
    expect(claimsIn(named).map(({ subject, kinds }) => [subject, ...kinds].join(' '))).toEqual([
      'united-states weapons training',
      ...['turkey unknown', 'iran unknown', 'hezbollah unknown'],
      'unnamed-states-that-supported-river-front weapons',
      'unnamed-supporters-of-river-front unknown',
    ]);
  });

  it('part supporters of actor-years by what stands between them', async () => {
    const cells = {
      'Government of Eastland;': ['government-of-eastland weapons training'],
      '; Government of Eastland': ['government-of-eastland weapons training'],
      'Hill Brigades,': ['hill-brigades weapons training'],
      'Hill Brigades; Wood Brigades;': ['hill-brigades unknown', 'wood-brigades unknown'],
      'Hill Brigades, Wood Brigades,': ['hill-brigades unknown', 'wood-brigades unknown'],
      'Government of Eastland, Hill Brigades': ['government-of-eastland unknown', 'hill-brigades unknown'],
      'Government of Westland, North;': ['government-of-westland-north weapons training'],
      'Government of Eastland;; Government of Westland, North': [
        ...['government-of-eastland unknown', 'government-of-westland-north unknown'],
      ],
    };
    const made = await actorYears((text) => {
      const [head, row] = text.split('\n') as [string, string];
      const rows = Object.keys(cells).map((cell, index) =>
        row.replace('2011', `${2001 + index}`).replace('Government of Southland', `"${cell}"`),
      );
      return [head, ...rows].join('\n');
    });
    expect(made.problems).toEqual([]);
    const claims = Object.keys(cells).map((_, index) =>
      claimsIn(made).filter(({ when }) => when === `${2001 + index}`),
    );
    expect(claims.map((some) => some.map(({ subject, kinds }) => [subject, ...kinds].join(' ')))).toEqual(
      Object.values(cells),
    );
  });

  it('read no date of ACLED that may have the month first', async () => {
    const { mapping } = await readMapping(join(docs, 'mappings/acled.yaml'));
    const example = readFileSync(join(docs, 'examples/acled.csv'), 'utf8');
    const made = await planImport({
      format: 'csv',
      file: scratchFile('acled.csv', example.replaceAll('30 December 2017', '04/07/2017')),
      ...{ mapping, data: realNames, create: true, replace: false },
    });
    expect(made.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(
      [2, 3, 6].map((line) => `${line} malformed-date`),
    );
  });

  it('are all tested here', () => {
    const examples = readdirSync(join(docs, 'mappings')).map((name) => name.replace('.yaml', ''));
    const here = [
      ...['acled', 'graph', 'icews', 'mapping-militants', 'ucdp-external-support'],
      ...['ucdp-external-support-actor-year', 'ucdp-ged', 'wikidata'],
    ];
    expect(examples.sort()).toEqual(here);
    expect(existsSync(join(docs, 'examples'))).toBe(true);
  });
});
