import type { Publisher } from '../../core/sites/types';
import { TRADITIONAL_NAMES } from '../../generated/publisher-names';

/** What a publisher is called in a language of the interface, and the language of that name, both as BCP 47 tags. */
export function publisherName({ id, zh, en }: Publisher, language: string): { text: string; lang: string } {
  if (language === 'en') return { text: en, lang: 'en' };
  const traditional = language === 'zh-TW' ? TRADITIONAL_NAMES[id] : undefined;
  return traditional === undefined ? { text: zh, lang: 'zh-CN' } : { text: traditional, lang: 'zh-TW' };
}
