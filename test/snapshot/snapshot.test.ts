import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allClaims } from '../../src/graph/claimIndex.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import type { Header } from '../../src/snapshot/header.ts';
import { openSnapshot } from '../../src/snapshot/openSnapshot.ts';
import { saveSnapshot } from '../../src/snapshot/saveSnapshot.ts';
import { contextOf, worldApi } from '../api/worldApi.ts';
import { aClaim, world, worldGraph } from '../world.ts';

let folder: string;
let graph: KnowledgeGraph;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  graph = worldGraph({
    claims: [
      ...world.claims,
      aClaim({ id: 'chronicle/κ', gloss: 'ملك “Crown” 𝔊', note: 'Ünter', detail: 'Ζεύς', when: '2001~' }),
    ],
  });
  path = saveSnapshot(graph, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const QUESTIONS = `{
  build { hash entities sources claims relations disputes predicates { predicate claims relations } }
  backing(members: true, first: 500) {
    totalCount
    edges { cursor node { id summary kinds silent { id } inferredBy { id } verdicts { verdict partial denies claims { id gloss note when voice { name } evidence { at hash } citation } } } }
  }
  subgraph { entities { id x y degree } relations { id status sourceCount claimCount verdicts { source verdict } } omitted }
  disputes(within: true) { edges { node { id } } }
  agreement { both agree disagree examples { id } }
  paths(from: "crown", to: "league", maxLength: 6) { length steps { claims { id } } }
  claims(filter: { during: "2001" }, orderBy: WHEN) { totalCount undatedCount edges { node { id detail } } }
  entities(search: "جبهة") { totalCount }
}`;

describe('a snapshot', () => {
  it('is named after its build, and answers as the build does', async () => {
    expect(basename(path)).toBe(`${graph.hash}.snapshot`);
    const opened = openSnapshot(path);
    expect(opened.hash).toBe(graph.hash);
    expect(Array.from(allClaims(opened.index), (claim) => claim.plain())).toEqual(
      Array.from(allClaims(graph.index), (claim) => claim.plain()),
    );
    const [before, after] = await Promise.all(
      [graph, opened].map((one) => worldApi(contextOf(one)).ask(QUESTIONS)),
    );
    expect(before!.errors).toBeUndefined();
    expect(after).toEqual(before);
  });

  it('can be saved again from a snapshot, to the same bytes', () => {
    const again = mkdtempSync(join(folder, 'again-'));
    expect(readFileSync(saveSnapshot(openSnapshot(path), again)).equals(readFileSync(path))).toBe(true);
  });

  it('has the columns of its format', () => {
    const [line = ''] = readFileSync(path, 'latin1').split('\n', 1);
    const [, format, , length] = line.split(' ');
    const json = readFileSync(path).subarray(line.length + 1, line.length + 1 + Number(length));
    const { columns, texts, sentences } = JSON.parse(json.toString()) as Header;
    const paths = [columns, texts, sentences].map((parts) => parts.map((part) => part.path).sort());
    const digest = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 12);
    /* Where this fails, columns were added, removed or renamed: FORMAT has to grow with it, so that older files are refused. */
    expect([format, digest]).toEqual(['5', 'd0db9b1b5d7e']);
  });

  it.each([
    ['hello', /is no snapshot of a build/u],
    ['', /is no snapshot of a build/u],
    ['hearsay-snapshot 0 abc 10\n{}', /is of format 0, but this version reads 5; save it again/u],
  ])('is refused where the file is %j', (content, complaint) => {
    const other = join(folder, 'other.snapshot');
    writeFileSync(other, content);
    expect(() => openSnapshot(other)).toThrow(complaint);
  });

  it('is refused where it is cut short', () => {
    const short = join(folder, 'short.snapshot');
    const bytes = readFileSync(path);
    writeFileSync(short, bytes.subarray(0, bytes.length - 8));
    expect(() => openSnapshot(short)).toThrow(/has \d+ bytes, but should have \d+; save it again/u);
    writeFileSync(short, bytes.subarray(0, 300));
    expect(() => openSnapshot(short)).toThrow(/is cut short; save it again/u);
  });

  it('is said to be missing where there is no such file', () => {
    expect(() => openSnapshot(join(folder, 'none'))).toThrow(
      /snapshot ".*none" cannot be opened \(ENOENT\)/u,
    );
  });
});
