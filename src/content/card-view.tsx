/** Renders the card into its host: the entry at the mark, and entries that the reader opens from it. */
import { render } from 'preact';
import { isLightText } from '../core/marks/palette';
import { copyToClipboard } from '../dom/copy';
import { interfaceLanguage, t } from '../platform/i18n';
import type { MarkSettings } from '../platform/messages';
import { sendToBackground } from '../platform/send';
import { Card, type CardContent, type CardPlace } from '../ui/card/Card';
import cardCss from '../ui/card/card.css?inline';
import { type CopyKind, copyText } from '../ui/card/copy-text';
import entryCss from '../ui/entry/entry.css?inline';
import { CERTAINTY_WORDS } from '../ui/entry/words';
import type { Mark } from './book';
import { contentOf, linkedContent, type PageWords, withGloss } from './card-content';
import { type CardHost, openCardHost } from './card-host';
import { watchSwipes } from './card-swipe';
import type { Explainer } from './explain';

export interface CardView {
  readonly host: CardHost;
  /** Moves the focus to the card, or to one of its buttons if it is there. */
  readonly focus: (selector?: string) => void;
  /** Puts the card beside its mark again. */
  readonly place: () => void;
  /** Whether the reader changed the dictionary in the card; asked once for each change. */
  readonly hasChanged: () => boolean;
  readonly close: () => void;
}

export interface CardViewOptions extends PageWords {
  readonly mark: Mark;
  /** Which of the term's places on the page the mark is. */
  readonly placeOf: (mark: Mark) => CardPlace;
  /** The line of the mark that the card belongs to, as it was just now: to ask for it costs a layout of the page. */
  readonly line: DOMRect | undefined;
  /** The same, asked again whenever the card's size changes. */
  readonly anchor: () => DOMRect | undefined;
  readonly explainer: Explainer;
  readonly settings: MarkSettings;
  /** The place that the page is about, if it is clearly about one. */
  readonly region: () => string | undefined;
  /** Whether the card is no longer wanted: the page was left, or changed, while the background was asked. */
  readonly isStale: () => boolean;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

interface Page {
  readonly content: CardContent;
  readonly hidden: boolean;
}

/** Opens a card, or gives `undefined` where nothing is known of the entry any more or the page has no room for it. */
export async function openCard(options: CardViewOptions): Promise<CardView | undefined> {
  const { mark, anchor, explainer, settings, onClose } = options;
  const first = await contentOf(mark, options, explainer);
  if (!first || options.isStale()) return undefined;
  const host = openCardHost({ css: `${entryCss}\n${cardCss}`, language: interfaceLanguage(), onLost: onClose });
  if (!host) return undefined;
  const { mount } = host;
  mount.classList.toggle('dark', isLightText(mark.leaf.tone));
  const trail: Page[] = [{ content: first, hidden: false }];
  let said: string | undefined;
  let place: CardPlace | undefined;
  let changes = 0;
  let line = options.line;
  const put = () => {
    const rect = line ?? anchor();
    line = undefined;
    if (rect) host.place(rect);
  };
  const focus = (selector = '.card') =>
    (mount.querySelector<HTMLElement>(selector) ?? mount.querySelector<HTMLElement>('.card'))?.focus();
  const show = () => {
    const page = trail.at(-1);
    if (!page) return;
    const { content, hidden } = page;
    const here = options.region();
    render(
      <Card
        content={content}
        hidden={hidden}
        language={settings.cardLanguage}
        canGoBack={trail.length > 1}
        {...(said !== undefined && { said })}
        {...(trail.length === 1 && place && { place })}
        onOpen={(id) => void open(id)}
        onBack={() => turnTo(() => trail.pop())}
        onNext={options.onNext}
        onCopy={(kind) => void copy(content, kind)}
        onHide={(hide) => void setHidden(page, hide)}
        onEdit={() => void sendToBackground('edit', editing(content))}
        {...(content.kind === 'entry' &&
          here !== undefined && { onHere: () => editHere(content.entry.entry.id, here) })}
        onClose={onClose}
      />,
      mount,
    );
    put();
  };
  /** Another page of the card: it is read from its top, and what had the focus may be gone. */
  const turnTo = (turn: () => void) => {
    said = undefined;
    turn();
    show();
    // Which of the two scrolls depends on the height of the window.
    for (const box of mount.querySelectorAll('.card, .card-scroll')) box.scrollTo({ top: 0, behavior: 'instant' });
    if (host.hasFocus()) focus();
  };
  const say = (words: string) => {
    said = words;
    show();
  };
  const open = async (id: string) => {
    const next = await explainer.explain(id, options.writingAt(mark));
    if (next) turnTo(() => trail.push({ content: linkedContent(next), hidden: false }));
  };
  const copy = async (content: CardContent, kind: CopyKind) => {
    const text = textOf(content, kind, settings);
    if (text === '') return say(t('cardNoSource'));
    say(t((await copyToClipboard(text, mount)) ? 'cardCopied' : 'cardNotCopied'));
  };
  const setHidden = async ({ content }: Page, hidden: boolean) => {
    if (content.kind !== 'entry') return;
    changes++;
    const answer = await sendToBackground('hide', { id: content.entry.entry.id, hidden });
    if (answer.ok && answer.value.ok) return turnTo(() => trail.splice(-1, 1, { content, hidden }));
    changes--;
    say(t('cardNotHidden'));
  };
  show();
  // What is looked for all over the page comes a moment later.
  const later = setTimeout(() => {
    place = options.placeOf(mark);
    const [page] = trail;
    if (page) trail.splice(0, 1, { ...page, content: withGloss(page.content, mark, options) });
    show();
  });
  const unwatch = watchSwipes(mount, onClose);
  // Parts that unfold change the card's size.
  mount.addEventListener('toggle', put, { capture: true });
  return {
    host,
    focus,
    place: put,
    hasChanged: () => changes > 0 && changes-- > 0,
    close: () => {
      clearTimeout(later);
      unwatch();
      render(null, mount);
      host.close();
    },
  };
}

function textOf(content: CardContent, kind: CopyKind, { cardLanguage }: MarkSettings): string {
  if (content.kind === 'formula') return content.surface;
  const { entry, order, sources } = content;
  const sense = entry.entry.senses[order[0] ?? 0];
  if (!sense) return '';
  return copyText(kind, { ...entry.entry, sense, sources }, cardLanguage, {
    official: t('entryFactOfficialEnglish'),
    others: t('entryFactOtherEnglish'),
    certainty: `${t('entryFactCertainty')}: ${t(CERTAINTY_WORDS[sense.certainty])}`,
    sources: t('cardPartSources'),
  });
}

const editHere = (id: string, here: string): void => void sendToBackground('edit', { id, here });

const editing = (content: CardContent) =>
  content.kind === 'entry'
    ? { id: content.entry.entry.id }
    : { term: content.surface.slice(0, 64), sentence: content.sentence };
