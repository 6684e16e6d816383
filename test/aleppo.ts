import { openHearsay, type OpenHearsay } from '../src/server/openHearsay.ts';
import { PROJECT_PATHS } from '../src/server/projectPaths.ts';
import { textsFolder } from './sourceTexts.ts';

let opened: Promise<OpenHearsay> | undefined;

/** The Aleppo dataset, opened once, with the source texts where they are at hand. */
export function openAleppo(): Promise<OpenHearsay> {
  return (opened ??= openHearsay({ data: PROJECT_PATHS.data, texts: textsFolder ?? '/nowhere' }));
}
