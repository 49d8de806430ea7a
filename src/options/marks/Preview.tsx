import type { Colour } from '../../core/marks/colour';
import { groundColour, lineColour, type Tone } from '../../core/marks/palette';
import { type Look, lookOf } from '../../core/marks/style';
import { t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import { PREVIEW, type PreviewPart } from './preview-text';

/** A few lines of a page, light and dark, marked as the reader's choices say. */
export function Preview({ settings }: { readonly settings: MarkSettings }) {
  return (
    <div class="preview">
      <Sheet tone="dark" name={t('marksOnLight')} settings={settings} />
      <Sheet tone="light" name={t('marksOnDark')} settings={settings} />
    </div>
  );
}

interface SheetProps {
  /** Of the text: dark text stands on a light page. */
  readonly tone: Extract<Tone, 'dark' | 'light'>;
  readonly name: string;
  readonly settings: MarkSettings;
}

function Sheet({ tone, name, settings }: SheetProps) {
  return (
    <figure class={`preview-sheet preview-sheet-${tone}`}>
      <figcaption>{name}</figcaption>
      <p lang="zh-CN">
        {PREVIEW.map((part, i) =>
          typeof part === 'string' ? (
            part
          ) : (
            <span key={i} style={isShown(part, settings) ? styleOfLook(lookOf(part, settings.styles), tone) : {}}>
              {part.text}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}

function isShown(part: Exclude<PreviewPart, string>, { tiers, categoriesOff, unlisted }: MarkSettings): boolean {
  if (part.kind === 'unlisted') return unlisted;
  return tiers.includes(part.tier) && !categoriesOff.includes(part.category);
}

/** As the style sheet of marks in pages has it. */
function styleOfLook(look: Look, tone: Tone): Readonly<Record<string, string>> {
  const ground = { backgroundColor: css(groundColour(look, tone)) };
  if (look.line === 'none') return ground;
  const width = look.tier === 'A' ? '2px' : '1px';
  return { ...ground, textDecoration: `underline ${look.line} ${css(lineColour(look.hue, tone))} ${width}` };
}

const css = ([r, g, b, alpha]: Colour): string => `rgb(${r} ${g} ${b} / ${alpha})`;
