import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { areAllPagesGranted, isPublisherGranted } from '../../core/sites/granted';
import { PUBLISHERS } from '../../core/sites/preset';
import type { Group } from '../../core/sites/types';
import { t } from '../../platform/i18n';
import type { SiteActions } from './site-actions';

interface Choice {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The three ways to say where the extension may read. */
export function Choices({
  granted,
  groups,
  actions,
}: {
  readonly granted: readonly string[];
  readonly groups: ReadonlySet<Group>;
  readonly actions: SiteActions;
}) {
  const [declined, setDeclined] = useState(false);
  const chosen = PUBLISHERS.filter(({ group }) => groups.has(group));
  const hosts = chosen.flatMap((publisher) => publisher.hosts);
  const count = String(chosen.length);
  const all = areAllPagesGranted(granted);
  const preset = chosen.length > 0 && chosen.every((publisher) => isPublisherGranted(publisher, granted));
  const settle = async (answer: Promise<boolean>) => setDeclined(!(await answer));
  return (
    <>
      <div class="choices">
        <Choice title={t('welcomePreset')}>
          <p>{t('welcomePresetText', count)}</p>
          {preset ? (
            <Done
              text={t('welcomePresetDone', count)}
              // What all pages cover cannot be taken back alone.
              {...(!all && { onTakeBack: () => actions.giveBack(hosts) })}
            />
          ) : (
            <button
              type="button"
              id="grant-preset"
              class="button button-main"
              disabled={chosen.length === 0}
              onClick={() => void settle(actions.request(hosts))}
            >
              {t('welcomePresetButton', count)}
            </button>
          )}
        </Choice>
        <Choice title={t('welcomeAll')}>
          <p>{t('welcomeAllText')}</p>
          {all ? (
            <Done text={t('welcomeAllDone')} onTakeBack={() => actions.giveBackAll()} />
          ) : (
            <button type="button" id="grant-all" class="button" onClick={() => void settle(actions.requestAll())}>
              {t('welcomeAllButton')}
            </button>
          )}
        </Choice>
        <Choice title={t('welcomeSingle')}>
          <p>{t('welcomeSingleText')}</p>
        </Choice>
      </div>
      <p class="choices-notice">
        {t('welcomeSeen')}{' '}
        <a href="/src/options/index.html#section=marks" target="_blank" rel="noreferrer">
          {t('welcomeSeenChoice')}
        </a>
      </p>
      <p class="declined" role="status">
        {declined ? t('welcomeDeclined') : ''}
      </p>
    </>
  );
}

function Choice({ title, children }: Choice) {
  return (
    <div class="choice">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Done({ text, onTakeBack }: { readonly text: string; readonly onTakeBack?: () => void }) {
  return (
    <div class="done">
      <p role="status">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {text}
      </p>
      {onTakeBack && (
        <button type="button" class="link" onClick={onTakeBack}>
          {t('welcomeTakeBack')}
        </button>
      )}
    </div>
  );
}
