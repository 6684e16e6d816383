import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../sourceTexts.ts';
import { askServer } from './askServer.ts';
import { axeFaults } from './axeFaults.ts';
import { disputedRelation } from './disputedRelation.ts';
import { overflowOf } from './layoutShift.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

const explorer = lookAtExplorer();
/** What is opened, and what is there when it is. */
let views: Readonly<Record<string, { readonly path: string; readonly sign: string }>>;

beforeAll(async () => {
  const { id } = await disputedRelation(explorer.url);
  const { entities } = await askServer<{ entities: { edges: { node: { id: string } }[] } }>(
    explorer.url,
    '{ entities(types: [EVENT], first: 1) { edges { node { id } } } }',
  );
  views = {
    'the matrix': { path: `/?tab=matrix&relation=${id}`, sign: '[role=grid] tbody th' },
    'the disputes': { path: '/?tab=disputes&predicates=backs', sign: '.dispute' },
    'an event': { path: `/?tab=disputes&event=${entities.edges[0]!.node.id}`, sign: '.event-table, .lead' },
    'the reader': { path: '/?tab=reader', sign: '.outline-passage' },
  };
});

describe.each([
  ['light', 1280, 800],
  ['dark', 390, 844],
] as const)('in the %s theme at %i × %i', (colorScheme, width, height) => {
  it('matrix, disputes, event, reader and Export overflow nowhere and have no serious faults', async () => {
    const { page } = await explorer.newPage({ colorScheme, width, height });
    for (const [name, { path, sign }] of Object.entries(views)) {
      await page.goto(explorer.url + path);
      await page.locator(sign).first().waitFor();
      expect(await overflowOf(page), `${name} overflows`).toBeLessThanOrEqual(0);
      expect(await axeFaults(page), name).toEqual([]);
    }
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: /^Dossier/u }).waitFor();
    expect(await axeFaults(page), 'Export').toEqual([]);
    await page.keyboard.press('Escape');
    for (const [slug, text] of [...sourceTexts()].slice(0, 1)) {
      await page
        .getByLabel('Copies of texts')
        .setInputFiles({ name: `${slug}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.locator('mark.passage').nth(2).click();
      await page.locator('.reader-claim[aria-current]').waitFor();
      expect(await axeFaults(page), 'a text').toEqual([]);
    }
    await page.context().close();
  }, 120_000);
});
