import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderEntry } from '../../core/entry/layer';
import { t } from '../../platform/i18n';
import { EntryRow, ROW_HEIGHT, rowId } from './EntryRow';
import type { Asked } from './list-of';
import type { Choosing } from './use-choosing';
import { useWindow } from './use-window';

export interface ListHandle {
  focus(): void;
  /** Goes into the list from above: at the open entry, else at the first. */
  enter(): void;
}

interface EntryListProps {
  readonly handle: RefObject<ListHandle | null>;
  readonly items: readonly ReaderEntry[];
  /** What was asked; another question begins at the top of its answer. */
  readonly asked: Asked;
  /** How many there are, with those that are still being read. */
  readonly count: number;
  readonly openId: string | undefined;
  readonly unsaved: ReadonlySet<string>;
  readonly choosing: Choosing;
  readonly onOpen: (id: string, how?: 'push' | 'replace') => void;
  readonly onEnter: () => void;
}

/** As in options.css: with less room the open entry would cover the list that the reader walks. */
const BOTH_IN_SIGHT = '(width >= 60rem)';

/** The entries as a list box of which only the rows in sight are drawn; thousands cost no more than dozens. */
export function EntryList({ handle, items, asked, count, openId, unsaved, choosing, onOpen, onEnter }: EntryListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [from, to] = useWindow(box, ROW_HEIGHT, count);
  const [walked, setWalked] = useState<string>();
  const { chosen } = choosing;
  const sought = walked ?? openId;
  const at = sought === undefined ? -1 : items.findIndex(({ entry }) => entry.id === sought);
  const current = items[at]?.entry.id;

  useImperativeHandle(handle, () => ({
    focus: () => box.current?.focus(),
    enter: () => {
      box.current?.focus();
      if (at < 0) walk(0);
    },
  }));
  useEffect(() => afterPaint(() => performance.mark(LIST_PAINTED)), []);
  // A new result begins at its top, except where the open entry is in it.
  useLayoutEffect(() => reveal(box.current, Math.max(at, 0)), [asked]);
  useLayoutEffect(() => {
    setWalked(undefined);
    if (at >= 0) reveal(box.current, at);
  }, [openId]);

  function walk(to: number): string | undefined {
    const next = Math.min(Math.max(to, 0), items.length - 1);
    const id = items[next]?.entry.id;
    if (id === undefined) return undefined;
    setWalked(id);
    reveal(box.current, next);
    if (!chosen && matchMedia(BOTH_IN_SIGHT).matches) onOpen(id, 'replace');
    return id;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) {
      const id = walk(step(at, items.length));
      if (chosen && event.shiftKey && id !== undefined) choosing.choose([current ?? id, id]);
    } else if (event.key === 'Enter' && current !== undefined) {
      onOpen(current);
      onEnter();
    } else if (!chooseByKey(event)) return;
    event.preventDefault();
  };

  function chooseByKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (key === ' ' && current !== undefined) choosing.toggle(current);
    else if (!chosen) return false;
    else if (key === 'a' && (ctrlKey || metaKey)) choosing.choose(items.map(({ entry }) => entry.id));
    else if (key === 'Escape') choosing.end();
    else return false;
    return true;
  }

  const onClick = (id: string, event: MouseEvent) => {
    const several = event.ctrlKey || event.metaKey;
    if (!chosen && !several && !event.shiftKey) return onOpen(id);
    setWalked(id);
    if (!event.shiftKey) return choosing.toggle(id);
    const here = items.findIndex(({ entry }) => entry.id === id);
    const [first, last] = [Math.min(Math.max(at, 0), here), Math.max(at, here)];
    choosing.choose(items.slice(first, last + 1).map(({ entry }) => entry.id));
  };

  return (
    <div
      ref={box}
      class={chosen ? 'entries entries-choosing' : 'entries'}
      role="listbox"
      tabIndex={0}
      aria-label={t('optionsEntries')}
      aria-multiselectable={chosen !== undefined}
      aria-activedescendant={current === undefined ? undefined : rowId(current)}
      onKeyDown={onKeyDown}
    >
      <div class="entries-all" style={{ height: `${count * ROW_HEIGHT}px` }}>
        {items.slice(from, to).map((item, i) => (
          <EntryRow
            key={item.entry.id}
            item={item}
            place={from + i}
            count={count}
            selected={chosen ? chosen.has(item.entry.id) : item.entry.id === openId}
            choosing={chosen !== undefined}
            walked={item.entry.id === current}
            unsaved={unsaved.has(item.entry.id)}
            onClick={onClick}
          />
        ))}
      </div>
    </div>
  );
}

/** Named in the page's timeline when the first rows are on the screen; `npm run bench:options` reads it. */
const LIST_PAINTED = 'list painted';

/** The task after the next frame. */
const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

const PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** As little as brings the row into sight; one that is far away comes into the middle. */
function reveal(box: HTMLElement | null, row: number) {
  if (!box) return;
  const top = row * ROW_HEIGHT;
  const above = box.scrollTop - top;
  const below = top + ROW_HEIGHT - box.scrollTop - box.clientHeight;
  if (Math.max(above, below) > box.clientHeight) box.scrollTop = top - (box.clientHeight - ROW_HEIGHT) / 2;
  else if (above > 0) box.scrollTop = top;
  else if (below > 0) box.scrollTop += below;
}
