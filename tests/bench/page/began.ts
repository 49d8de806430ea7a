/** When this script began: must be imported before everything else. */
export const BEGAN = performance.now();
