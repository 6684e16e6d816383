import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './plannedFiles.ts';

/**
 * Writes planned files: first all beside their places, then each is moved to its place in one step, so that no file is ever
 * half written. Git shows and undoes the change.
 */
export async function writePlan(data: string, files: readonly PlannedFile[]): Promise<void> {
  const written: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, content } of files) {
      if (content === undefined) continue;
      const to = join(data, path);
      const from = `${to}.unfinished-${process.pid}`;
      await mkdir(dirname(to), { recursive: true });
      written.push({ from, to });
      await writeFile(from, content);
    }
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const { from, to } of written) await rename(from, to);
  for (const { path, content } of files) if (content === undefined) await rm(join(data, path));
}
