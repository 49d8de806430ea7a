/** A head for the eye: the slots of a template (`{place}样板`) are written as an ellipsis (…样板). */
export const shownHead = (head: string): string => head.replace(/\{[^}]*\}/g, '…');
