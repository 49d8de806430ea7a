import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly name: string;
  /** A few words of what is inside, in the same line while the part is folded. */
  readonly peek?: string | undefined;
  readonly peekLanguage?: string;
  readonly kind?: 'practice';
  readonly children: ComponentChildren;
}

/** One part that unfolds. The browser's own element: keyboard, screen readers and find-in-page know it. */
export function Part({ name, peek, peekLanguage, kind, children }: PartProps) {
  return (
    <details class={kind ? `card-part card-${kind}` : 'card-part'}>
      <summary>
        <span class="card-part-name">{name}</span>
        {peek !== undefined && (
          <span class="card-part-peek" {...(peekLanguage && { lang: peekLanguage })}>
            {peek}
          </span>
        )}
      </summary>
      <div class="card-part-body">{children}</div>
    </details>
  );
}
