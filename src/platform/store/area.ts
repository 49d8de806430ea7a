/** What the store needs of a storage area; `browser.storage.local` has it, tests bring their own. */
export interface StoreArea {
  /** All of it for `null`. */
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  /** One call writes all its keys or none, also when the process dies: the store rests on that. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: AreaListener): void;
    removeListener(listener: AreaListener): void;
  };
}

export type AreaListener = (changes: Record<string, { readonly newValue?: unknown }>) => void;

/** Calls `listener` when one of its keys changes, until the signal ends it. */
export function onKeyChanged(area: StoreArea, key: string, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen: AreaListener = (changes) => {
    if (Object.hasOwn(changes, key)) listener();
  };
  area.onChanged.addListener(listen);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listen), { once: true });
}
