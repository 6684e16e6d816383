import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHearsay } from '../../src/server/openHearsay.ts';
import { startServer, type RunningServer } from '../../src/server/startServer.ts';
import { type WatchedHearsay, watchHearsay } from '../../src/server/watchHearsay.ts';
import { writeWorldFiles } from '../worldFiles.ts';

const CLAIMS = 'sources/gazette/claims.yaml';
const ANCHOR = '{ at: 9000, letters: 40, check: 1, hash: "aaaaaaaaaaaaaaaa" }';
const ADDED = `- id: league-backs-council\n  subject: league\n  predicate: backs\n  object: council\n  gloss: The League backs the Council.\n  evidence: [${ANCHOR}]\n`;

let data: string;
let watched: WatchedHearsay;
let server: RunningServer;
let said: string[];

beforeEach(async () => {
  data = writeWorldFiles();
  said = [];
  const settings = { data, texts: mkdtempSync(join(tmpdir(), 'hearsay-texts-')) };
  const log = (message: unknown): void => void said.push(String(message));
  const opened = await openHearsay(settings);
  watched = await watchHearsay(opened, { ...settings, log, quiet: 50 });
  server = await startServer(opened, { host: '127.0.0.1', port: 0, current: watched.current, log });
});
afterEach(async () => {
  await server.close();
  await watched.close();
});

const hash = async (): Promise<string> => (await watched.current().context.hearsay.build()).hash;

async function served(): Promise<{ build: string; watching: boolean }> {
  return (await (await fetch(`${server.url}/health`)).json()) as { build: string; watching: boolean };
}

describe('watchHearsay', () => {
  it('swaps in a new build when files change, whole', async () => {
    const before = await served();
    expect(before.watching).toBe(true);
    const kept = watched.current();
    appendFileSync(join(data, CLAIMS), ADDED);
    await vi.waitFor(async () => expect(await hash()).not.toBe(before.build), { timeout: 10_000 });
    expect((await served()).build).toBe(await hash());
    expect(said.join()).toMatch(/Rebuilt: 17 claims, build [0-9a-f]{12}\./u);
    expect((await kept.context.hearsay.build()).hash).toBe(before.build);
  });

  it('leaves the old build serving while the data has problems, and takes the next that has none', async () => {
    const before = await served();
    const good = readFileSync(join(data, CLAIMS), 'utf8');
    writeFileSync(join(data, CLAIMS), `${good}- id: [`);
    await vi.waitFor(() => expect(said.join()).toContain('The build before goes on being served.'), {
      timeout: 10_000,
    });
    expect(said.join()).toContain('hearsay check');
    expect((await served()).build).toBe(before.build);
    writeFileSync(join(data, CLAIMS), good + ADDED);
    await vi.waitFor(async () => expect(await hash()).not.toBe(before.build), { timeout: 10_000 });
  });
});
