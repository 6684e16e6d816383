import { resolve } from 'node:path';

/**
 * The folder of attached texts as an absolute path: the one asked for, else `HEARSAY_TEXTS`, else the git-ignored
 * `texts/`. An empty name counts as none.
 */
export function textsFolder(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(asked || environment['HEARSAY_TEXTS'] || 'texts');
}
