import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n';
import { loadPlaces, type Places } from '../../state/places';
import type { Cursor } from './cursor';
import { LinesAt } from './plain';

interface RegionsAtProps {
  readonly label: string;
  readonly bare?: boolean;
  readonly of: Cursor<string[] | undefined>;
}

/** Places by GB/T 2260 code. A name becomes its code as soon as it is one place's alone; the names stand below. */
export function RegionsAt({ label, bare, of }: RegionsAtProps) {
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const end = new AbortController();
    void loadPlaces().then((loaded) => end.signal.aborted || setPlaces(loaded));
    return () => end.abort();
  }, []);
  const codeOf = (line: string): string => {
    const codes = places?.book.codesOf(line) ?? [];
    return codes.length === 1 && codes[0] !== undefined ? codes[0] : line;
  };
  const names = (of.value ?? []).flatMap((code) => places?.names.get(code) ?? []);
  return (
    <>
      <LinesAt
        label={label}
        {...(bare && { bare })}
        hint={t('formRegionsHint')}
        of={{ ...of, set: (lines) => of.set([...new Set((lines ?? []).map(codeOf))]) }}
        required
      />
      {names.length > 0 && (
        <p class="field-hint" lang="zh-CN">
          {names.join('、')}
        </p>
      )}
    </>
  );
}
