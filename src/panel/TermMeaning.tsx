import { useEffect, useState } from 'preact/hooks';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import type { Explained } from '../platform/messages';
import { sendToBackground } from '../platform/send';
import { EntryPart } from '../ui/card/EntryPart';
import type { ReadingLanguage } from '../ui/entry/TextView';
import { usePageWriting } from './page-writing';
import { useReadingLanguage } from './use-reading-language';

/** A term explained as in the card, with the way back from near entries, and to the dictionary. */
export function TermMeaning({ id, term }: { readonly id: string; readonly term: PageTerm }) {
  const [trail, setTrail] = useState<readonly string[]>([term.id]);
  const language = useReadingLanguage();
  const shown = trail.at(-1) ?? term.id;
  const explained = useExplained(shown);
  return (
    <div class="term-meaning" id={id}>
      {trail.length > 1 && (
        <button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
          {t('panelBack')}
        </button>
      )}
      {explained === 'unknown' && <p class="quiet">{t('panelUnlisted')}</p>}
      {typeof explained === 'object' && language && (
        <>
          <Meaning explained={explained} language={language} onOpen={(next) => setTrail([...trail, next])} />
          <button type="button" class="link" onClick={() => void sendToBackground('edit', { id: shown })}>
            {t('panelEntry')}
          </button>
        </>
      )}
    </div>
  );
}

function Meaning({
  explained,
  language,
  onOpen,
}: {
  readonly explained: Explained;
  readonly language: ReadingLanguage;
  readonly onOpen: (id: string) => void;
}) {
  // All senses, the best known first: which one is meant here only the card at the mark can say.
  const order = explained.entry.entry.senses.map((_, i) => i);
  return (
    <div class="card term-entry">
      <EntryPart content={{ ...explained, order }} language={language} onOpen={onOpen} />
    </div>
  );
}

/** Nothing while the background is asked. */
function useExplained(id: string): Explained | 'unknown' | undefined {
  const writing = usePageWriting();
  const [known, setKnown] = useState<{ readonly id: string; readonly explained: Explained | 'unknown' }>();
  useEffect(() => {
    let over = false;
    void sendToBackground('explain', { ids: [id], writing }).then((answer) => {
      const explained = answer.ok ? answer.value[0] : undefined;
      if (!over) setKnown({ id, explained: explained ?? 'unknown' });
    });
    return () => {
      over = true;
    };
  }, [id, writing]);
  return known?.id === id ? known.explained : undefined;
}
