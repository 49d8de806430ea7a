/** Looks at single pixels of a screenshot. */
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { pictureIn } from './picture';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly data: readonly number[];
}

/** @param scratch a page without a content security policy, which decodes the picture */
export async function pixelsOf(page: Page, clip: ScreenshotClip, scratch: Page): Promise<Pixels> {
  const png = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const picture = await pictureIn(scratch, png);
  return scratch.evaluate((context) => {
    const { width, height } = context.canvas;
    return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
  }, picture);
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
