/** Looks at single pixels of a screenshot, decoded by the browser itself. */
import type { Page, ScreenshotClip } from 'puppeteer-core';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly data: readonly number[];
}

/** @param scratch a page without a content security policy, which decodes the picture */
export async function pixelsOf(page: Page, clip: ScreenshotClip, scratch: Page): Promise<Pixels> {
  const base64 = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  return scratch.evaluate(async (data) => {
    // Not by an `img`, whose `decode` goes through the compositor: a test hung here once, and this page is in the background.
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return {
      width: image.width,
      height: image.height,
      data: [...context.getImageData(0, 0, image.width, image.height).data],
    };
  }, base64);
}

/** Largest difference between two channels from which a pixel counts as coloured and not grey. */
const COLOURED = 30;

/** The share of coloured pixels in the row that has most of them: 1 for a solid underline under the whole width. */
export function mostColouredRow({ width, height, data }: Pixels): number {
  let most = 0;
  for (let y = 0; y < height; y++) {
    let count = 0;
    for (let x = 0; x < width; x++) {
      const channels = data.slice((y * width + x) * 4, (y * width + x) * 4 + 3);
      if (Math.max(...channels) - Math.min(...channels) > COLOURED) count++;
    }
    most = Math.max(most, count / width);
  }
  return most;
}
