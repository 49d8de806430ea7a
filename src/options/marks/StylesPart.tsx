import { CATEGORIES } from '../../core/entry/schema';
import type { Category } from '../../core/entry/types';
import { PRESETS, type Preset, presetOf } from '../../core/marks/presets';
import { HUES, LINES, type MarkStyle, type StyleChoices, styleOf } from '../../core/marks/style';
import { type MessageKey, t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import { CATEGORY_WORDS } from '../../ui/entry/words';
import { Group } from '../parts/Group';
import { Preview } from './Preview';
import { HUE_WORDS, LINE_WORDS, PRESET_WORDS } from './style-words';

interface StylesPartProps {
  readonly settings: MarkSettings;
  readonly choose: (chosen: Partial<MarkSettings>) => void;
}

/** What each category looks like, and whether it is marked at all; shown at once on a light and a dark page. */
export function StylesPart({ settings, choose }: StylesPartProps) {
  const { styles } = settings;
  const preset = presetOf(styles);
  const restyle = (category: Category, style: Partial<MarkStyle>) => {
    const next: StyleChoices = { ...styles, [category]: { ...styles[category], ...style } };
    choose({ styles: next });
  };
  return (
    <Group title={t('marksStyles')}>
      <p class="settings-note">{t('marksStylesLead')}</p>
      <Preview settings={settings} />
      <label class="style-preset">
        <span>{t('marksPreset')}</span>
        <select
          class="input"
          value={preset ?? ''}
          onChange={(event) => {
            const name = keysOf(PRESETS).find((known) => known === event.currentTarget.value);
            if (name) choose({ styles: PRESETS[name] });
          }}
        >
          {preset === undefined && <option value="">{t('marksPresetOwn')}</option>}
          {keysOf(PRESETS).map((name: Preset) => (
            <option key={name} value={name}>
              {t(PRESET_WORDS[name])}
            </option>
          ))}
        </select>
      </label>
      <div class="styles">
        {CATEGORIES.map((category) => (
          <StyleRow
            key={category}
            category={category}
            style={styleOf(category, styles)}
            on={!settings.categoriesOff.includes(category)}
            onStyle={(style) => restyle(category, style)}
            onSwitch={(on) =>
              choose({
                categoriesOff: CATEGORIES.filter((c) => (c === category ? !on : settings.categoriesOff.includes(c))),
              })
            }
          />
        ))}
      </div>
    </Group>
  );
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

interface StyleRowProps {
  readonly category: Category;
  readonly style: MarkStyle;
  readonly on: boolean;
  readonly onStyle: (style: Partial<MarkStyle>) => void;
  readonly onSwitch: (on: boolean) => void;
}

function StyleRow({ category, style, on, onStyle, onSwitch }: StyleRowProps) {
  const name = t(CATEGORY_WORDS[category]);
  return (
    <fieldset class={on ? 'style-row' : 'style-row style-row-off'}>
      <legend class="unseen">{name}</legend>
      <label class="style-on">
        <input
          type="checkbox"
          name="category"
          value={category}
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {name}
      </label>
      <Pick
        label={t('marksOf', name, t('marksColour'))}
        values={HUES}
        words={HUE_WORDS}
        chosen={style.hue}
        onPick={(hue) => onStyle({ hue })}
      />
      <Pick
        label={t('marksOf', name, t('marksLine'))}
        values={LINES}
        words={LINE_WORDS}
        chosen={style.line}
        onPick={(line) => onStyle({ line })}
      />
      <label class="style-ground">
        <input
          type="checkbox"
          aria-label={t('marksOf', name, t('marksGround'))}
          checked={style.tint}
          onChange={(event) => onStyle({ tint: event.currentTarget.checked })}
        />
        {t('marksGround')}
      </label>
    </fieldset>
  );
}

interface PickProps<K extends string> {
  readonly label: string;
  readonly values: readonly K[];
  readonly words: Readonly<Record<K, MessageKey>>;
  readonly chosen: K;
  readonly onPick: (value: K) => void;
}

function Pick<K extends string>({ label, values, words, chosen, onPick }: PickProps<K>) {
  return (
    <select
      class="pick"
      aria-label={label}
      value={chosen}
      onChange={(event) => {
        const value = values.find((known) => known === event.currentTarget.value);
        if (value) onPick(value);
      }}
    >
      {values.map((value) => (
        <option key={value} value={value}>
          {t(words[value])}
        </option>
      ))}
    </select>
  );
}
