import { type Sheet, viewAsSvg } from './viewAsSvg.ts';

/** Pixels of the image to a pixel of the screen, so that it can be printed. */
const FINENESS = 2;

/** The view as a PNG with title, legend and sources. Rejects where the browser cannot make one. */
export async function viewAsPng(sheet: Sheet): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(viewAsSvg(sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * FINENESS;
  canvas.height = image.height * FINENESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser cannot make an image of this size; take the SVG.'));
    }, 'image/png');
  });
}
