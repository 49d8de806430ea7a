/** Frames inside a page under test. */
import type { Frame, Page } from 'puppeteer-core';
import { paintedMarks } from './marks';
import { until } from './until';

/** The frame whose address has a part in it. */
export const frameOf = (page: Page, part: string): Frame => {
  const frame = page.frames().find((found) => found.url().includes(part));
  if (!frame) throw new Error(`No frame of ${page.url()} is at ${part}.`);
  return frame;
};

/** The words marked in a frame. */
export const textsIn = async (frame: Frame): Promise<readonly string[]> =>
  (await paintedMarks(frame)).map(({ text }) => text);

/** Waits until a frame has marks, or none. */
export const isMarked = (frame: Frame, wanted = true): Promise<unknown> =>
  until(async () => (await textsIn(frame)).length > 0 === wanted, {
    what: `${frame.url()} to be ${wanted ? '' : 'un'}marked`,
  });
