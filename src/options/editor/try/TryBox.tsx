import { useMemo, useState } from 'preact/hooks';
import { entryOf } from '../../../core/entry/own-entry';
import type { Entry, Rule } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import type { MarkSettings } from '../../../platform/messages';
import type { Dictionary } from '../../state/dictionary';
import { TextField } from '../TextField';
import { Examples } from './Examples';
import { MarkedText } from './MarkedText';
import { Places } from './Places';
import { runTrial, type TrialPage } from './trial';
import { type Ground, useGround } from './use-ground';

interface TryBoxProps {
  readonly draft: Entry;
  readonly own: boolean;
  readonly dictionary: Dictionary;
  readonly settings: MarkSettings;
  readonly onDraft: (draft: Entry) => void;
}

/** A text to try, marked as pages will be once the draft is saved, and why each place is marked or not. */
export function TryBox({ draft, own, dictionary, settings, onDraft }: TryBoxProps) {
  const [typed, setTyped] = useState<string>();
  const [page, setPage] = useState<TrialPage>({ date: '', place: '' });
  const ground = useGround(dictionary, draft.id);
  const entry = useMemo(() => entryOf(draft, own), [draft, own]);
  const [example] = draft.match?.examples ?? [];
  const text = typed ?? example?.yes ?? '';
  const keep = (examples: NonNullable<Rule['examples']>) => onDraft({ ...draft, match: { ...draft.match, examples } });
  return (
    <section class="try" aria-labelledby="try-title">
      <h3 id="try-title">{t('tryTitle')}</h3>
      <TextField
        id="try-text"
        label={t('tryText')}
        hint={t('tryLead')}
        lang="zh-CN"
        rows={3}
        value={text}
        onInput={setTyped}
      />
      <details class="try-page">
        <summary>{t('tryPage')}</summary>
        <div class="field-pair">
          <TextField
            id="try-date"
            label={t('tryDate')}
            placeholder="2026-08-21"
            value={page.date}
            onInput={(date) => setPage({ ...page, date: date.trim() })}
          />
          <TextField
            id="try-place"
            label={t('tryPlace')}
            placeholder="浙江省"
            lang="zh-CN"
            value={page.place}
            onInput={(place) => setPage({ ...page, place: place.trim() })}
          />
        </div>
      </details>
      <Result
        ground={ground}
        entry={entry}
        text={text}
        page={page}
        dictionary={dictionary}
        settings={settings}
        onKeep={keep}
      />
    </section>
  );
}

interface ResultProps extends Pick<TryBoxProps, 'dictionary' | 'settings'> {
  readonly ground: Ground;
  readonly entry: Entry;
  readonly text: string;
  readonly page: TrialPage;
  readonly onKeep: (examples: NonNullable<Rule['examples']>) => void;
}

function Result({ ground, entry, text, page, dictionary, settings, onKeep }: ResultProps) {
  const found = useMemo(
    () => (ground.kind === 'ready' && text.trim() !== '' ? runTrial(ground, entry, text, page) : undefined),
    [ground, entry, text, page],
  );
  if (ground.kind === 'reading') return <p class="quiet">{t('tryReading')}</p>;
  if (ground.kind === 'failed') return <p class="field-fault">{t('tryFailed')}</p>;
  const nameOf = (id: string) => (id === entry.id ? entry.head : (dictionary.entries.get(id)?.entry.head ?? id));
  return (
    <div class="try-result" role="status" aria-label={t('tryResult')}>
      {found ? (
        <>
          <MarkedText text={text} spans={found.spans} id={entry.id} />
          <Places text={text} entry={entry} places={found.places} nameOf={nameOf} settings={settings} />
        </>
      ) : (
        <p class="quiet">{t('tryEmpty')}</p>
      )}
      <Examples ground={ground} entry={entry} text={text} found={found} onKeep={onKeep} />
    </div>
  );
}
