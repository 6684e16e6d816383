import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_PATHS } from './projectPaths.ts';

/**
 * Builds the explorer into client/dist when it was never built or is older than what it is built from. Resolves to
 * the folder; `announce` is told before a build, which takes some seconds.
 */
export async function buildExplorer(announce: (message: string) => void): Promise<string> {
  const built = join(PROJECT_PATHS.explorer, 'index.html');
  const sources = [
    join(PROJECT_PATHS.client, 'src'),
    join(PROJECT_PATHS.client, 'index.html'),
    PROJECT_PATHS.schema,
  ];
  const newest = Math.max(...(await Promise.all(sources.map(lastChange))));
  if (!existsSync(built) || (await stat(built)).mtimeMs < newest) {
    announce('Building the explorer …');
    await buildForReaders();
  }
  return PROJECT_PATHS.explorer;
}

/** Vite builds for whom NODE_ENV says; whoever starts this, tests say, readers get no development build. */
async function buildForReaders(): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('vite');
    await build({ root: PROJECT_PATHS.client, logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** The latest change of a file, or of any file in a folder, in milliseconds since 1970. */
async function lastChange(path: string): Promise<number> {
  const { mtimeMs, isDirectory } = await stat(path).then((info) => ({
    mtimeMs: info.mtimeMs,
    isDirectory: info.isDirectory(),
  }));
  if (!isDirectory) return mtimeMs;
  const entries = await readdir(path);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => lastChange(join(path, entry))))));
}
