import { describedBy, Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lang?: string | undefined;
  /** More than one makes a text area. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  readonly required?: boolean;
  /** Id of a `datalist`. */
  readonly list?: string | undefined;
  readonly inputMode?: 'numeric' | undefined;
}

/** A line or a few lines of text. */
export function TextField({
  value,
  onInput,
  lang,
  rows = 1,
  placeholder,
  required,
  list,
  inputMode,
  ...field
}: TextFieldProps) {
  const attributes = {
    id: field.id,
    value,
    lang,
    placeholder,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.fault !== undefined,
    'aria-required': required === true,
  };
  return (
    <Field {...field}>
      {rows === 1 ? (
        <input
          type="text"
          class="input"
          autocomplete="off"
          list={list}
          inputMode={inputMode}
          {...attributes}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <textarea class="input" rows={rows} {...attributes} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </Field>
  );
}
