/** Copying a text out of the page, on the reader's click. */

/**
 * Puts a text on the clipboard. False where the page forbids it or the browser sees no click.
 * @param shadow where a field can stand for a moment, out of the page's sight: pages without TLS have no `clipboard`
 */
export async function copyToClipboard(text: string, shadow: Node): Promise<boolean> {
  // The browser's types promise it everywhere.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden by a permissions policy: the older way is not.
    }
  }
  return copyByCommand(text, shadow);
}

function copyByCommand(text: string, shadow: Node): boolean {
  const root = shadow.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 1px; height: 1px; opacity: 0';
  // Pages like to add their own lines to what is copied.
  const write = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', write, { capture: true });
  shadow.appendChild(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  removeEventListener('copy', write, { capture: true });
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
