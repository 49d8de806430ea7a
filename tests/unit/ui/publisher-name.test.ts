import { describe, expect, it } from 'vitest';
import { PUBLISHERS } from '../../../src/core/sites/preset';
import { foldText } from '../../../src/core/text/fold';
import { publisherName } from '../../../src/ui/sites/publisher-name';

const named = (id: string, language: string) =>
  PUBLISHERS.filter((publisher) => publisher.id === id).map((publisher) => publisherName(publisher, language));

describe('the name of a publisher', () => {
  it('is written as the reader of the interface writes', () => {
    expect(named('ltn', 'en')).toEqual([{ text: 'Liberty Times', lang: 'en' }]);
    expect(named('ltn', 'zh-CN')).toEqual([{ text: '自由时报', lang: 'zh-CN' }]);
    expect(named('ltn', 'zh-TW')).toEqual([{ text: '自由時報', lang: 'zh-TW' }]);
  });

  it.each(PUBLISHERS)('has the same characters in both scripts: $zh', (publisher) => {
    expect(foldText(publisherName(publisher, 'zh-TW').text)).toBe(foldText(publisher.zh));
  });
});
