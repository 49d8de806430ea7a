import type { MessageKey } from '../generated/message-keys';
import { browser } from './browser';

export type { MessageKey };

/** The interface text of a key in the reader's language; `$1` to `$9` in it are filled with the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/**
 * The language the interface texts are really in, as a BCP 47 tag. The browser's own language may be one that the
 * extension does not speak.
 */
export function interfaceLanguage(): string {
  return t('uiLanguageTag');
}
