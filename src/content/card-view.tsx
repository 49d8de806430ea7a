/** Renders the card into its host: the entry at the mark, and entries that the reader opens from it. */
import { render } from 'preact';
import type { Tone } from '../dom/tone';
import { interfaceLanguage } from '../platform/i18n';
import type { MarkSettings } from '../platform/messages';
import { sendToBackground } from '../platform/send';
import { Card, type CardContent } from '../ui/card/Card';
import cardCss from '../ui/card/card.css?inline';
import entryCss from '../ui/entry/entry.css?inline';
import type { Mark } from './book';
import { type CardHost, openCardHost } from './card-host';
import type { Explainer } from './explain';

export interface CardView {
  readonly host: CardHost;
  readonly focus: () => void;
  readonly close: () => void;
}

export interface CardViewOptions {
  readonly mark: Mark;
  /** The rectangle of the mark's line that the card belongs to, asked again whenever the card's size changes. */
  readonly anchor: () => DOMRect | undefined;
  readonly explainer: Explainer;
  readonly settings: MarkSettings;
  readonly onClose: () => void;
}

/** Opens a card, or gives `undefined` where nothing is known of the entry any more. */
export async function openCard({
  mark,
  anchor,
  explainer,
  settings,
  onClose,
}: CardViewOptions): Promise<CardView | undefined> {
  const { span, leaf } = mark;
  const explained = await explainer.explain(span.id);
  if (!explained) return undefined;
  const host = openCardHost(`${entryCss}\n${cardCss}`, interfaceLanguage());
  host.mount.classList.toggle('dark', isDark(leaf.tone));
  const trail: CardContent[] = [
    {
      ...explained,
      order: span.choices.map((c) => c.sense),
      ...(span.choices[0] && { reason: span.choices[0].reason }),
    },
  ];
  const place = () => {
    const rect = anchor();
    if (rect) host.place(rect);
  };
  const show = () => {
    const content = trail.at(-1);
    if (!content) return;
    render(
      <Card
        content={content}
        language={settings.cardLanguage}
        canGoBack={trail.length > 1}
        onOpen={(id) => void open(id)}
        onBack={() => {
          trail.pop();
          show();
        }}
        onEdit={() => void sendToBackground('edit', { id: content.entry.entry.id })}
        onClose={onClose}
      />,
      host.mount,
    );
    place();
  };
  const open = async (id: string) => {
    const next = await explainer.explain(id);
    if (!next) return;
    trail.push({ ...next, order: next.entry.entry.senses.map((_, i) => i) });
    show();
  };
  show();
  return {
    host,
    focus: () => host.mount.querySelector<HTMLElement>('.card')?.focus(),
    close: () => {
      render(null, host.mount);
      host.close();
    },
  };
}

const isDark = (tone: Tone): boolean => tone === 'light-text';
