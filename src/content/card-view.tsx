/** Renders the card into its host: the entry at the mark, and entries that the reader opens from it. */
import { render } from 'preact';
import { findGloss } from '../core/page/gloss';
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
  /** Texts of the page's blocks in order, for what the page itself explains. */
  readonly texts: () => readonly string[];
  /** The rectangle of the mark's line that the card belongs to, asked again whenever the card's size changes. */
  readonly anchor: () => DOMRect | undefined;
  readonly explainer: Explainer;
  readonly settings: MarkSettings;
  /** Whether the page was left while the background was asked. */
  readonly isAway: () => boolean;
  readonly onClose: () => void;
}

/** Opens a card, or gives `undefined` where nothing is known of the entry any more. */
export async function openCard(options: CardViewOptions): Promise<CardView | undefined> {
  const { mark, anchor, explainer, settings, onClose } = options;
  const first = await contentOf(mark, options.texts(), explainer);
  if (!first || options.isAway()) return undefined;
  const host = openCardHost(`${entryCss}\n${cardCss}`, interfaceLanguage());
  host.mount.classList.toggle('dark', isDark(mark.leaf.tone));
  const trail: CardContent[] = [first];
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
        onEdit={() => void sendToBackground('edit', editing(content))}
        onClose={onClose}
      />,
      host.mount,
    );
    place();
  };
  const open = async (id: string) => {
    const next = await explainer.explain(id);
    if (!next) return;
    trail.push({ kind: 'entry', ...next, order: next.entry.entry.senses.map((_, i) => i) });
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

async function contentOf(
  { span, leaf }: Mark,
  texts: readonly string[],
  explainer: Explainer,
): Promise<CardContent | undefined> {
  const surface = leaf.block.text.slice(span.start, span.end).replace(/\s+/g, '');
  const found = findGloss(surface, texts);
  const gloss = found ? { gloss: found } : {};
  if (span.shape) {
    return {
      kind: 'formula',
      surface,
      shape: span.shape,
      sentence: sentenceAround(leaf.block.text, span.start),
      ...gloss,
    };
  }
  const explained = await explainer.explain(span.id);
  if (!explained) return undefined;
  const reason = span.choices[0]?.reason;
  return { kind: 'entry', ...explained, order: span.choices.map((c) => c.sense), ...(reason && { reason }), ...gloss };
}

const editing = (content: CardContent) =>
  content.kind === 'entry'
    ? { id: content.entry.entry.id }
    : { term: content.surface.slice(0, 64), sentence: content.sentence };

const SENTENCE_END = /[。！？!?]/;
const LONGEST_SENTENCE = 300;

/** The sentence of the block in which a UTF-16 offset lies. */
function sentenceAround(text: string, at: number): string {
  let from = at;
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from--;
  let to = at;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to++;
  return text
    .slice(from, to + 1)
    .replace(/\s+/g, '')
    .slice(0, LONGEST_SENTENCE);
}

const isDark = (tone: Tone): boolean => tone === 'light-text';
