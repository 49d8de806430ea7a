import { webAddress } from './host';
import { accessTo } from './site';

/**
 * Whether a frame may be read when the page around it is: if it is of the page's own host or has no address of its own
 * (about:srcdoc), else if its own site is granted and not switched off. Addresses as browsers give them.
 */
export function followsPage(frame: string, page: string, granted: readonly string[], off: readonly string[]): boolean {
  const [own, around] = [webAddress(frame), webAddress(page)];
  if (!own || (own.host === around?.host && own.scheme === around.scheme)) return true;
  return accessTo(frame, granted, off) === 'on';
}
