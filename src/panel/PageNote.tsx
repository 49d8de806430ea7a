import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../platform/i18n';
import type { DocumentKind } from '../platform/messages';
import type { TabState } from './tab-state';

interface PageNoteProps {
  readonly state: TabState;
  readonly inPopup: boolean;
  readonly onMarkOnce: () => void;
  readonly onSwitchOn: () => void;
}

/** Why there is no list, and what can be done. */
export function PageNote({ state, inPopup, onMarkOnce, onSwitchOn }: PageNoteProps) {
  switch (state.kind) {
    case 'closed':
      return <Closed />;
    case 'unseen':
      // The click that opened the popup lets it see every page that an extension may see.
      return inPopup ? <Closed /> : <Note title="panelUnseen" text="panelUnseenText" />;
    case 'unreadable':
      return (
        <Note title={DOCUMENTS[state.document]} text="panelDocumentText">
          <SearchLink />
        </Note>
      );
    case 'not-running':
      return (
        <Note title="panelStopped" text="panelStoppedText">
          <button type="button" class="button button-main" onClick={onMarkOnce}>
            {t('panelOnce')}
          </button>
        </Note>
      );
    case 'off':
      return (
        <Note title="panelPageOff" text="panelPageOffText">
          <button type="button" class="button button-main" onClick={onSwitchOn}>
            {t('panelHereAgain')}
          </button>
        </Note>
      );
    case 'waiting':
      return <Note title="panelWaiting" />;
    case 'not-chinese':
      return <Note title="panelNotChinese" text="panelNotChineseText" />;
    case 'marked':
      return <Note title="panelNone" />;
  }
}

const DOCUMENTS = {
  pdf: 'panelPdf',
  xml: 'panelXml',
  text: 'panelText',
  other: 'panelOther',
} as const satisfies Record<DocumentKind, MessageKey>;

const Closed = () => (
  <Note title="panelClosed" text="panelClosedText">
    <SearchLink />
  </Note>
);

const SearchLink = () => (
  <a class="button" href="/src/options/index.html" target="_blank" rel="noreferrer">
    {t('panelSearch')}
  </a>
);

function Note({
  title,
  text,
  children,
}: {
  readonly title: MessageKey;
  readonly text?: MessageKey;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="note" role="status">
      <h2 class="note-title">{t(title)}</h2>
      {text !== undefined && <p class="quiet">{t(text)}</p>}
      {children}
    </div>
  );
}
