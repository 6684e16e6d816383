import type { Page } from 'playwright-core';

/** The share of pixels, 0 to 1, that clearly differ between two PNG pictures of one size. */
export function shareDiffering(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((picture) => picture.toString('base64'));
  return page.evaluate(async (sources) => {
    const [left, right] = await Promise.all(
      sources.map(async (source) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${source}`;
        await picture.decode();
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height).data;
      }),
    );
    let differing = 0;
    for (let at = 0; at < left!.length; at += 4) {
      if ([0, 1, 2].some((channel) => Math.abs(left![at + channel]! - right![at + channel]!) > 40))
        differing++;
    }
    return (differing * 4) / left!.length;
  }, pictures);
}
