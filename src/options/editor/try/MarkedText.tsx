import type { Span } from '../../../core/match/mark';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The entry that is being edited; its marks stand out. */
  readonly id: string;
}

/** The text with its marks: those of the draft, and more lightly those of other entries. */
export function MarkedText({ text, spans, id }: MarkedTextProps) {
  let at = 0;
  const parts = spans.flatMap((span) => {
    const between = text.slice(at, span.start);
    at = span.end;
    return [
      between,
      <mark key={span.start} class={span.id === id ? 'try-mark' : 'try-mark try-mark-other'}>
        {text.slice(span.start, span.end)}
      </mark>,
    ];
  });
  return (
    <p class="try-marked" lang="zh-CN">
      {parts}
      {text.slice(at)}
    </p>
  );
}
