import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorldFiles } from '../worldFiles.ts';

const root = resolve(import.meta.dirname, '../..');

let data: string;
let folder: string;
beforeAll(() => {
  data = writeWorldFiles();
  folder = mkdtempSync(join(tmpdir(), 'hearsay-process-'));
  writeFileSync(join(folder, 'page.html'), '<html><head><title>Of the Ford</title></head></html>');
  writeFileSync(join(folder, 'claims.yaml'), '[]');
});

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a line of bash in which `hearsay` is a process of its own, on the small world, in the environment of an
 * integration service.
 */
function shell(line: string): Promise<Printed> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...settings } = process.env;
  const env = { ...settings, CI: 'true', NODE: process.execPath, WORLD: data, FOLDER: folder };
  const hearsay = 'hearsay() { "$NODE" bin/hearsay.js --data "$WORLD" --texts "$FOLDER/none" "$@"; }';
  return new Promise((done) => {
    execFile('bash', ['-c', `${hearsay}\n${line}`], { cwd: root, env }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
}

/* What a command needs is loaded when it is called, which only a process that has loaded nothing shows. */
describe('the process of', { timeout: 120_000 }, () => {
  it.concurrent.each<[line: string, code: number, said: string]>([
    ['hearsay --help', 0, 'Usage: hearsay [options] [command]'],
    ['hearsay chekc', 2, "error: unknown command 'chekc'"],
    ['hearsay check', 0, ' in 1 file'],
    ['hearsay stats', 0, '16 claims from 2 sources'],
    ['hearsay ask "Who backs the Blue Company?"', 0, 'The Crown backs Blue Company'],
    ['echo "{ sources { id } }" | hearsay query -', 0, '"id": "chronicle"'],
    ['echo "{ sources { no } }" | hearsay query -', 1, 'GRAPHQL_VALIDATION_FAILED'],
    ['hearsay compare "$FOLDER/claims.yaml" "$FOLDER/claims.yaml"', 0, '0 matched'],
    ['hearsay anchor chronicle "some words"', 2, 'There is no text "chronicle.txt" (or .html, .pdf)'],
    ['hearsay attach "$FOLDER/page.html"', 1, 'page.html'],
    ['hearsay import csv no-such.csv', 2, 'The file "no-such.csv" cannot be read (ENOENT).'],
    ['hearsay add-source of-the-ford --from "$FOLDER/page.html"', 1, 'The source has no genre'],
  ])('%s ends with %i, and prints no stack and no colours', async (line, code, said) => {
    const { out, err, ...ended } = await shell(line);
    expect(ended).toEqual({ code });
    expect(out + err).toContain(said);
    expect(out + err).not.toMatch(/\u001b\[|^    at /mu);
  });

  it('an export prints the same from a saved build as from the files', async () => {
    expect(await shell('hearsay save "$FOLDER"')).toMatchObject({ code: 0 });
    const [saved] = readdirSync(folder).filter((file) => file.endsWith('.snapshot'));
    const fromFiles = await shell('hearsay export --format ndjson');
    expect(fromFiles).toMatchObject({ code: 0, out: expect.stringContaining('"id":"crown-arms-blue"') });
    expect(await shell(`hearsay --snapshot "$FOLDER/${saved}" export --format ndjson`)).toEqual(fromFiles);
  });

  it('a command keeps quiet where nobody reads on', async () => {
    expect((await shell('hearsay check | sleep 0')).err).toBe('');
  });

  it('a server says in one line that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, err } = await shell(`hearsay serve --port ${port}`);
    other.close();
    expect(code).toBe(1);
    expect(err.trim().split('\n').at(-1)).toBe(
      `hearsay: Port ${port} on 127.0.0.1 is in use; stop what uses it, or set PORT to another, e.g. PORT=${port + 1}.`,
    );
  });
});
