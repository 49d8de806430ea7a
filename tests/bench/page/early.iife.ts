/** Runs before a page is there, as the product's early script does: in pages that ask for it by `?early`. */
import { dress } from '../ours-sheet';

if (location.search === '?early') dress();
