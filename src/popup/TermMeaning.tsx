import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage, t } from '../platform/i18n';
import type { Explained } from '../platform/messages';
import { sendToBackground } from '../platform/send';
import { TextView } from '../ui/entry/TextView';

type Meaning =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly explained: Explained };

/** One term explained in a sentence or two, with the way to all that the dictionary says of it. */
export function TermMeaning({ id }: { readonly id: string }) {
  const [meaning, setMeaning] = useState<Meaning>({ kind: 'asking' });
  useEffect(() => {
    void sendToBackground('explain', { ids: [id] }).then((answer) => {
      const explained = answer.ok ? answer.value[0] : undefined;
      setMeaning(explained ? { kind: 'known', explained } : { kind: 'unknown' });
    });
  }, [id]);
  if (meaning.kind === 'asking') return null;
  if (meaning.kind === 'unknown') return <p class="term-meaning quiet">{t('popupUnlisted')}</p>;
  const [first] = meaning.explained.entry.entry.senses;
  return (
    <div class="term-meaning">
      {first && <TextView text={first.meaning} language={interfaceLanguage() === 'en' ? 'en' : 'zh'} />}
      <button type="button" class="link" onClick={() => void sendToBackground('edit', { id })}>
        {t('popupEntry')}
      </button>
    </div>
  );
}
