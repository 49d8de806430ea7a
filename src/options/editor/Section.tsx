import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** A few words on what is in it, while it is folded. */
  readonly gist?: string | undefined;
  /** Unfolds: a fault in a folded part would be told of but not be seen. */
  readonly wrong: boolean;
  readonly children: () => ComponentChildren;
}

/** A part of the form that is folded until it is wanted. Its fields are made when it is first unfolded. */
export function Section({ title, gist, wrong, children }: SectionProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details class="more" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {gist !== undefined && <span class="more-gist">{gist}</span>}
      </summary>
      {(open || wrong) && <div class="more-fields">{children()}</div>}
    </details>
  );
}
