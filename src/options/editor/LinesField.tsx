import { useState } from 'preact/hooks';
import { equal } from '../../core/entry/equal';
import type { FieldProps } from './Field';
import { TextField } from './TextField';

interface LinesFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onInput: (value: readonly string[]) => void;
  readonly lang?: string;
  readonly rows?: number;
}

/** A list of short texts, one a line. */
export function LinesField({ value, onInput, rows = 3, ...rest }: LinesFieldProps) {
  const [typed, setTyped] = useState('');
  // What is being typed holds blank lines that the list does not; it stays as long as it says the same.
  const shown = equal(linesOf(typed), value) ? typed : value.join('\n');
  const input = (text: string) => {
    setTyped(text);
    onInput(linesOf(text));
  };
  return <TextField {...rest} rows={rows} value={shown} onInput={input} />;
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
