import { useMemo, useState } from 'preact/hooks';

/** Several entries chosen at once, for one action on all of them. */
export interface Choosing {
  /** Ids of the chosen entries; nothing while the list opens entries one by one. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** Chooses one more or one less; begins the choosing if it has not begun. */
  readonly toggle: (id: string) => void;
  /** Adds some. */
  readonly choose: (ids: readonly string[]) => void;
  readonly clear: () => void;
  readonly end: () => void;
}

export function useChoosing(): Choosing {
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  return useMemo(
    () => ({
      chosen,
      toggle: (id) =>
        setChosen((now = new Set()) => {
          const next = new Set(now);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      choose: (ids) => setChosen((now = new Set()) => new Set([...now, ...ids])),
      clear: () => setChosen(new Set()),
      end: () => setChosen(undefined),
    }),
    [chosen],
  );
}
