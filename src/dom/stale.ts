/** Names as `highlightName` makes them with a random prefix. */
const OURS = /^h[0-9a-z]{1,7}-[A-Za-z-]+-(?:dark|light)(?:-[a-z]+)?$/;

/**
 * Takes marks off the page that a script left behind when its extension was updated or switched off. Firefox ends such a
 * script without a word, and its highlights stay in the page's registry; Chrome's old script would go a moment later.
 * Firefox lets a content script go through the registry only by the page's own objects (`wrappedJSObject`), so this is
 * done only where something is painted, which the page can see anyway.
 */
export function removeStaleHighlights(): void {
  if (CSS.highlights.size === 0) return;
  for (const name of namesIn(CSS.highlights)) if (OURS.test(name)) CSS.highlights.delete(name);
}

function namesIn(registry: HighlightRegistry & { readonly wrappedJSObject?: HighlightRegistry }): readonly string[] {
  try {
    return [...(registry.wrappedJSObject ?? registry).keys()];
  } catch {
    // The page has put something else in its place.
    return [];
  }
}
