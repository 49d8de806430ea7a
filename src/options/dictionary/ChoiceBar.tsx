import { useMemo, useState } from 'preact/hooks';
import type { ReaderEntry } from '../../core/entry/layer';
import { idsFor, type SeveralKind, several } from '../../core/entry/several';
import { shownHead } from '../../core/entry/shown-head';
import { type MessageKey, t } from '../../platform/i18n';
import { Confirm } from '../parts/Confirm';
import { storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';
import type { PageProps } from './DictionaryPage';
import type { Choosing } from './use-choosing';

const WORDS = {
  hide: ['listHide', 'listHideAsk', 'listHideText', 'listHideDone'],
  show: ['listShow', 'listShowAsk', 'listShowText', 'listShowDone'],
  revert: ['listRevert', 'listRevertAsk', 'listRevertText', 'listRevertDone'],
  'delete-own': ['listDelete', 'listDeleteAsk', 'listDeleteText', 'listDeleteDone'],
} as const satisfies Record<SeveralKind, readonly MessageKey[]>;

const KINDS = ['hide', 'show', 'revert', 'delete-own'] as const satisfies readonly SeveralKind[];

/** Terms that the question before an action names. */
const NAMED = 6;

interface ChoiceBarProps extends PageProps {
  readonly chosen: ReadonlySet<string>;
  readonly items: readonly ReaderEntry[];
  readonly choosing: Choosing;
  /** The choosing has ended: the focus needs a place. */
  readonly onEnd: () => void;
}

/** What can be done with all chosen entries at once. Each action asks first and can be taken back as one. */
export function ChoiceBar({ chosen, items, choosing, onEnd, dictionary, act, tell }: ChoiceBarProps) {
  const [asking, setAsking] = useState<SeveralKind>();
  const { layer, entries } = dictionary;
  const ids = useMemo(() => [...chosen].filter((id) => entries.has(id)), [chosen, entries]);
  const possible = useMemo(() => KINDS.map((kind) => ({ kind, touched: idsFor(layer, kind, ids) })), [layer, ids]);
  const end = () => {
    choosing.end();
    onEnd();
  };
  const run = async (kind: SeveralKind) => {
    setAsking(undefined);
    const touched = possible.find((one) => one.kind === kind)?.touched ?? [];
    const stored = await act(several(kind, touched));
    tell(stored.ok ? done(t(WORDS[kind][3], String(touched.length))) : fault(storeFaultSentence(stored.why)));
    if (stored.ok) end();
  };
  const asked = possible.find(({ kind }) => kind === asking);
  return (
    <section class="choice-bar" aria-label={t('listChoiceActions')}>
      <p class="choice-bar-count">
        <span role="status">{t('listChosen', String(ids.length))}</span>
        <button type="button" class="link" onClick={() => choosing.choose(items.map(({ entry }) => entry.id))}>
          {t('listChooseAll', String(items.length))}
        </button>
        {ids.length > 0 && (
          <button type="button" class="link" onClick={choosing.clear}>
            {t('listChooseNone')}
          </button>
        )}
        <button type="button" class="link choice-bar-end" onClick={end}>
          {t('listChoiceDone')}
        </button>
      </p>
      {ids.length === 0 && <p class="choice-bar-keys">{t('listSelectKeys')}</p>}
      <div class="choice-bar-ways">
        {possible
          .filter(({ touched }) => touched.length > 0)
          .map(({ kind, touched }) => (
            <button
              key={kind}
              type="button"
              class={kind === 'delete-own' ? 'button button-small button-danger' : 'button button-small'}
              onClick={() => setAsking(kind)}
            >
              {t(WORDS[kind][0], String(touched.length))}
            </button>
          ))}
      </div>
      {asked && (
        <Confirm
          title={t(WORDS[asked.kind][1])}
          action={t(WORDS[asked.kind][0], String(asked.touched.length))}
          onDo={() => void run(asked.kind)}
          onCancel={() => setAsking(undefined)}
        >
          <p>
            <span lang="zh-CN">{namesOf(asked.touched)}</span>
            {asked.touched.length > NAMED && ` ${t('listAndMore', String(asked.touched.length - NAMED))}`}
          </p>
          <p>
            {t(WORDS[asked.kind][2])} {t('listTakeBack')}
          </p>
        </Confirm>
      )}
    </section>
  );

  function namesOf(all: readonly string[]): string {
    return all
      .slice(0, NAMED)
      .map((id) => shownHead(entries.get(id)?.entry.head ?? id))
      .join('、');
  }
}
