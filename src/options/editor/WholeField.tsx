import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry/types';
import { checkEntry } from '../../core/entry/validate';
import { t } from '../../platform/i18n';
import { faultSentence } from '../state/fault-words';
import { TextField } from './TextField';

interface WholeFieldProps {
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
}

/** The entry with all its fields as JSON, for what the form has no field for. It counts as soon as it is valid. */
export function WholeField({ entry, onEntry }: WholeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : readWhole(typed, entry.id);
  const input = (text: string) => {
    const next = readWhole(text, entry.id);
    setTyped(next.ok ? undefined : text);
    if (next.ok) onEntry(next.entry);
  };
  return (
    <TextField
      id="field-whole"
      label={t('optionsFieldWhole')}
      hint={t('optionsWholeHint')}
      rows={14}
      value={typed ?? JSON.stringify(entry, null, 2)}
      onInput={input}
      fault={read && !read.ok ? read.why : undefined}
    />
  );
}

type Whole = { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly why: string };

function readWhole(text: string, id: string): Whole {
  try {
    const checked = checkEntry(JSON.parse(text));
    if (!checked.ok) return { ok: false, why: checked.faults.map(faultSentence).join(' ') };
    return checked.value.id === id ? { ok: true, entry: checked.value } : { ok: false, why: t('optionsWholeId', id) };
  } catch {
    return { ok: false, why: t('optionsWholeNotJson') };
  }
}
