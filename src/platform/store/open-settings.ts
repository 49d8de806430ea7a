import * as v from 'valibot';
import { CATEGORIES } from '../../core/entry/schema';
import { HUES, LINES, type StyleChoices } from '../../core/marks/style';
import type { MarkSettings } from '../messages';
import { onKeyChanged, type StoreArea } from './area';

export const DEFAULT_SETTINGS: MarkSettings = {
  density: 'every',
  tiers: ['A', 'B'],
  categoriesOff: [],
  unlisted: true,
  hoverDelay: 300,
  cardLanguage: 'both',
  styles: {},
  panelOnly: false,
  ownInPanel: false,
};

const FIELDS = {
  density: v.picklist(['every', 'section', 'page']),
  tiers: v.array(v.picklist(['A', 'B', 'C'])),
  categoriesOff: v.array(v.picklist(CATEGORIES)),
  unlisted: v.boolean(),
  hoverDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(5000)),
  cardLanguage: v.picklist(['zh', 'en', 'both']),
  styles: v.pipe(v.record(v.string(), v.unknown()), v.transform(readStyles)),
  panelOnly: v.boolean(),
  ownInPanel: v.boolean(),
} as const;

export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface SettingsStore {
  load(): Promise<MarkSettings>;
  /** Keeps what the reader chose; a later version's defaults still reach what was never chosen. */
  save(chosen: Partial<MarkSettings>): Promise<Saved>;
  onChanged(listener: (settings: MarkSettings) => void, signal: AbortSignal): void;
}

const KEY = 'settings';

/** How marks are shown, in a storage area. */
export function openSettings(area: StoreArea, locked: <T>(task: () => Promise<T>) => Promise<T>): SettingsStore {
  const chosen = async (): Promise<Partial<MarkSettings>> => readChosen((await area.get(KEY))[KEY]);
  const load = async (): Promise<MarkSettings> => ({ ...DEFAULT_SETTINGS, ...(await chosen()) });
  return {
    load,
    save: (changed) =>
      locked(async () => {
        try {
          await area.set({ [KEY]: { ...(await chosen()), ...readChosen(changed) } });
          return { ok: true };
        } catch (error) {
          return { ok: false, message: error instanceof Error ? error.message : String(error) };
        }
      }),
    onChanged: (listener, signal) =>
      onKeyChanged(
        area,
        KEY,
        async () => {
          const settings = await load().catch(() => undefined);
          if (settings && !signal.aborted) listener(settings);
        },
        signal,
      ),
  };
}

const readChosen = (value: unknown): Partial<MarkSettings> => readFields(FIELDS, value);

/** Field by field: one that cannot be read falls back to its default and takes no other with it. */
function readFields(fields: Readonly<Record<string, v.GenericSchema>>, value: unknown): Record<string, unknown> {
  const record = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!record.success) return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, schema]) => {
      const read = v.safeParse(schema, record.output[key]);
      return read.success ? [[key, read.output]] : [];
    }),
  );
}

const STYLE_FIELDS = { hue: v.picklist(HUES), line: v.picklist(LINES), tint: v.boolean() } as const;

/** Category by category and field by field, as above. */
function readStyles(value: Readonly<Record<string, unknown>>): StyleChoices {
  return Object.fromEntries(
    CATEGORIES.flatMap((category) => {
      const style = readFields(STYLE_FIELDS, value[category]);
      return Object.keys(style).length > 0 ? [[category, style]] : [];
    }),
  );
}
