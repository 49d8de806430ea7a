/** Pictures of a page, decoded by the browser itself. */
import type { JSHandle, Page } from 'puppeteer-core';

/**
 * A picture on a canvas of a page.
 * @param scratch a page without a content security policy
 * @param png as base64
 */
export const pictureIn = (scratch: Page, png: string): Promise<JSHandle<OffscreenCanvasRenderingContext2D>> =>
  scratch.evaluateHandle(async (data) => {
    // Not by an `img`, whose `decode` goes through the compositor: a test hung here once, and this page is in the background.
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context;
  }, png);
