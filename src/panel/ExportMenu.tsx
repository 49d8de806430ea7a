import { useId, useRef, useState } from 'preact/hooks';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import { saveFile } from '../ui/save-file';
import { EXPORTS, type ExportKind, exportFile } from './export-file';
import { usePageWriting } from './page-writing';

/** Saves the list as it is shown, with the first explanation of each term. */
export function ExportMenu({
  terms,
  onSay,
}: {
  readonly terms: readonly PageTerm[];
  readonly onSay: (words: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const writing = usePageWriting();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const save = async (kind: ExportKind) => {
    const file = await exportFile(kind, terms, writing);
    saveFile(file);
    close();
    onSay(t('panelExported', String(terms.length), file.name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // In the popup Escape would close all of it.
    event.preventDefault();
    close();
  };
  return (
    <>
      <button
        type="button"
        class="export-open"
        ref={button}
        aria-expanded={open}
        {...(open && { 'aria-controls': list })}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {t('panelExport')}
      </button>
      {open && (
        <ul id={list} class="export">
          {EXPORTS.map(({ kind, label }) => (
            <li key={kind}>
              <button type="button" onKeyDown={onKeyDown} onClick={() => void save(kind)}>
                {t(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
