import { resolve } from 'node:path';

/** The folder of attached texts: the one asked for, else `HEARSAY_TEXTS`, else the git-ignored `texts/`. */
export function textsFolder(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(asked ?? environment['HEARSAY_TEXTS'] ?? 'texts');
}
