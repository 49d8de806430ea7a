import type { Text } from '../../core/entry/types';

/** Which of the two languages of an explanation the reader wants. */
export type ReadingLanguage = 'zh' | 'en' | 'both';

/** A text of the dictionary in one language or both, each marked with its language for speech and fonts. */
export function TextView({
  text,
  language,
  as: Tag = 'p',
}: {
  text: Text;
  language: ReadingLanguage;
  as?: 'p' | 'span';
}) {
  return (
    <>
      {language !== 'en' && (
        <Tag class="entry-zh" lang="zh-CN">
          {text.zh}
        </Tag>
      )}
      {language !== 'zh' && (
        <Tag class="entry-en" lang="en">
          {text.en}
        </Tag>
      )}
    </>
  );
}
