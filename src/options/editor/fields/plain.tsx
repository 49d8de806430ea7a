/** Fields of one value each: a text, lines, a number, a date, yes or no, one of a few, some of a few. */
import type { Text } from '../../../core/entry/types';
import { type MessageKey, t } from '../../../platform/i18n';
import { describedBy, Field } from '../Field';
import { LinesField } from '../LinesField';
import { TextField } from '../TextField';
import { around } from './around';
import { at, type Cursor, orEmpty } from './cursor';

interface Named {
  readonly label: string;
  readonly bare?: boolean;
  readonly hint?: string | undefined;
}

interface TextAtProps extends Named {
  readonly of: Cursor<string | undefined>;
  readonly lang?: string;
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  /** Id of a `datalist` of what may be typed. */
  readonly list?: string;
  /** An empty text is kept as such, to be told of as missing; else it takes the field away. */
  readonly required?: boolean;
}

export function TextAt({ of, required, ...rest }: TextAtProps) {
  return (
    <TextField
      {...rest}
      {...around(of, (value) => value ?? '')}
      value={of.value ?? ''}
      onInput={(value) => of.set(value === '' && !required ? undefined : value)}
      {...(required && { required })}
    />
  );
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const DateAt = (props: TextAtProps) => <TextAt placeholder="2026-08-21" {...props} />;

interface TextsAtProps extends Named {
  readonly of: Cursor<Text | undefined>;
  readonly rows?: number;
}

const NO_TEXT: Text = { zh: '', en: '' };

/** A text in both languages. */
export function TextsAt({ of, label, rows = 1 }: TextsAtProps) {
  const text = orEmpty(of, NO_TEXT);
  return (
    <div class="field-pair">
      <TextAt label={t('formZh', label)} of={at(text, 'zh')} lang="zh-CN" rows={rows} required />
      <TextAt label={t('formEn', label)} of={at(text, 'en')} lang="en" rows={rows} required />
    </div>
  );
}

interface LinesAtProps extends Named {
  readonly of: Cursor<string[] | undefined>;
  readonly lang?: string;
  readonly rows?: number;
  /** An empty list is kept as such, to be told of as missing; else it takes the field away. */
  readonly required?: boolean;
}

export function LinesAt({ of, lang = 'zh-CN', rows = 2, required, ...rest }: LinesAtProps) {
  return (
    <LinesField
      {...rest}
      {...around(of, (value) => (value ?? []).join('\n'))}
      lang={lang}
      rows={rows}
      value={of.value ?? []}
      onInput={(lines) => of.set(lines.length > 0 || required ? [...lines] : undefined)}
    />
  );
}

export function NumberAt({ of, label, bare, hint }: Named & { readonly of: Cursor<number | undefined> }) {
  return (
    <TextField
      label={label}
      bare={bare}
      hint={hint}
      {...around(of, (value) => String(value ?? ''))}
      inputMode="numeric"
      value={of.value === undefined ? '' : String(of.value)}
      onInput={(typed) => {
        const digits = typed.replace(/\D/g, '').slice(0, 4);
        of.set(digits === '' ? undefined : Number(digits));
      }}
    />
  );
}

interface ChoiceAtProps<T extends string> extends Named {
  readonly of: Cursor<T | undefined>;
  readonly words: Readonly<Record<T, MessageKey>>;
  /** What no choice is called; without it there always is one. */
  readonly none?: string;
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

export function ChoiceAt<T extends string>({ of, words, none, label, bare, hint }: ChoiceAtProps<T>) {
  const field = { label, bare, hint, ...around(of, (value) => (value === undefined ? (none ?? '') : t(words[value]))) };
  return (
    <Field {...field}>
      <select
        id={field.id}
        class="input"
        value={of.value ?? ''}
        aria-describedby={describedBy(field)}
        onChange={(event) => of.set(keysOf(words).find((key) => key === event.currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {keysOf(words).map((key) => (
          <option key={key} value={key}>
            {t(words[key])}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Yes, no, or left to the rule that holds where nothing is said. */
export function FlagAt({ of, label, bare, hint }: Named & { readonly of: Cursor<boolean | undefined> }) {
  const asWord: Cursor<'yes' | 'no' | undefined> = {
    ...of,
    value: of.value === undefined ? undefined : of.value ? 'yes' : 'no',
    bundled: of.bundled && { value: of.bundled.value === undefined ? undefined : of.bundled.value ? 'yes' : 'no' },
    set: (word) => of.set(word === undefined ? undefined : word === 'yes'),
  };
  return (
    <ChoiceAt
      label={label}
      {...(bare && { bare })}
      hint={hint}
      of={asWord}
      words={{ yes: 'formYes', no: 'formNo' }}
      none={t('formNotSaid')}
    />
  );
}

interface TicksAtProps<T extends string> {
  readonly label: string;
  readonly bare?: boolean;
  readonly of: Cursor<T[] | undefined>;
  readonly words: Readonly<Record<T, MessageKey>>;
  /** At least one stays ticked. */
  readonly some?: boolean;
}

/** Some of a few, as boxes to tick. */
export function TicksAt<T extends string>({ label, bare, of, words, some }: TicksAtProps<T>) {
  const chosen: readonly T[] = of.value ?? [];
  const tick = (key: T, on: boolean) => {
    const next = keysOf(words).filter((k) => (k === key ? on : chosen.includes(k)));
    if (next.length > 0) of.set(next);
    else if (!some) of.set(undefined);
  };
  return (
    <fieldset class="field domains">
      <legend class={bare ? 'unseen' : 'field-label'}>{label}</legend>
      <div class="domains-list">
        {keysOf(words).map((key) => (
          <label key={key} class="domain">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) => tick(key, event.currentTarget.checked)}
            />
            <span>{t(words[key])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
