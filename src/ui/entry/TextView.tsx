import type { Text } from '../../core/entry/types';
import { useZhLang } from './zh-lang';

/** Which of the two languages of an explanation the reader wants. */
export type ReadingLanguage = 'zh' | 'en' | 'both';

export interface TextViewProps {
  readonly text: Text;
  readonly language: ReadingLanguage;
  readonly as?: 'p' | 'span';
}

/** A text of the dictionary in one language or both, each marked with its language for speech and fonts. */
export function TextView({ text, language, as: Tag = 'p' }: TextViewProps) {
  const zh = useZhLang();
  // A reader's own text may be given in one language only; it then stands in both places.
  if (text.zh === text.en) return <Tag lang={/\p{Script=Han}/u.test(text.zh) ? zh : 'en'}>{text.zh}</Tag>;
  return (
    <>
      {language !== 'en' && (
        <Tag class="entry-zh" lang={zh}>
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
