/** How a span is painted in the page, and whether it is at all: what the reader keeps to the panel is not. */

import { type Look, lookOf } from '../core/marks/style';
import type { Span } from '../core/match/mark';
import type { MarkSettings } from '../platform/messages';

/** The look of a span; none if the page must not be able to tell that it is one. */
export type Appearance = (span: Span) => Look | undefined;

/** @param own ids of entries by whose words a page could tell the reader */
export function appearanceOf({ panelOnly, ownInPanel, styles }: MarkSettings, own: ReadonlySet<string>): Appearance {
  if (panelOnly) return () => undefined;
  return (span) => (ownInPanel && own.has(span.id) ? undefined : lookOf(span, styles));
}
