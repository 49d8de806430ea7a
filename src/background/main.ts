import contentScript from '../content/main.iife.ts?script&iife';

/** Path of the built content script, from the package's root. */
export const CONTENT_SCRIPT: string = contentScript;
