import type { Page } from 'playwright-core';

/** How many clearly different colours, grey aside, cover more than a few pixels of the drawing or the map: none on an empty canvas. */
export async function coloursOfDrawing(page: Page): Promise<number> {
  const box = (await page.locator('.graph-canvas, .map-canvas').boundingBox())!;
  const image = (await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (Math.max(r, g, b) - Math.min(r, g, b) < 40) continue;
      const key = [r, g, b].map((channel) => Math.round(channel / 48)).join(',');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > 20).length;
  }, image);
}
