/** Documents that browsers show but that are no web pages: nothing is done in them, and the popup can say why. */
import type { DocumentKind } from '../platform/messages';
import type { PageAnswers } from './switchable';

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

/** The kind of a document that is not read; nothing for a web page. @param type its content type */
export function unreadableKind(type: string, hasBody: boolean): DocumentKind | undefined {
  if (READABLE.has(type)) return hasBody ? undefined : 'other';
  if (type === 'application/pdf') return 'pdf';
  if (/[/+]xml$/.test(type)) return 'xml';
  return type.startsWith('text/') || type === 'application/json' ? 'text' : 'other';
}

export const answersOfUnreadable = (document: DocumentKind): PageAnswers => ({
  state: () => ({ kind: 'unreadable', document }),
  readerChanged: () => undefined,
  command: () => false,
  overview: () => ({ revision: -1 }),
  show: () => undefined,
  switchMarks: () => undefined,
});
