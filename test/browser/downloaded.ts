import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/** The file that a click takes away, by name and content. */
export async function downloaded(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}
