/**
 * Which elements hold readable text, and which of them make a box of their own. Methods are taken from the
 * prototypes: in Chromium's isolated world a form's fields shadow its properties (`<input name=matches>`).
 */
import { isElement } from './nodes';

const SKIPPED = new Set(
  'script style noscript template textarea input select option button code pre kbd samp svg math canvas iframe object embed video audio rt rp head title'.split(
    ' ',
  ),
);

const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], .CodeMirror, .cm-editor, .ProseMirror, .ql-editor, .monaco-editor';

/** Elements that nearly always run on in the line, and hold nothing that is not read; the commonest first. */
const PLAIN =
  'span,a,strong,b,em,i,font,img,u,sup,sub,small,abbr,bdi,bdo,big,cite,data,del,dfn,ins,mark,nobr,q,s,strike,time,tt,var,wbr';

const PLAIN_NAMES = new Set(PLAIN.split(','));
const NOT_PLAIN = `:not(${PLAIN})`;
const NOT_PLAIN_OR_EDITOR = `${NOT_PLAIN}, ${EDITORS}`;

/** Elements that nearly always make a box of their own. */
const BOXES = new Set(
  'p div li ul ol dl dt dd td th tr table tbody thead tfoot caption section article main header footer nav aside h1 h2 h3 h4 h5 h6 blockquote figure figcaption form fieldset address center details summary hr'.split(
    ' ',
  ),
);

const INLINE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'inline flow-root']);

const { matches, querySelector } = Element.prototype;
const checkVisibility = Element.prototype.checkVisibility;
const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const firstElementChild = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')?.get;
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

export const nameOf = (el: Element): string => String(localName?.call(el) ?? '');

export const parentOf = (node: Node): Node | null => (parentNode?.call(node) as Node | null | undefined) ?? null;

/** Whether an element is, or holds, an editor: asked once before many elements are. */
export const hasEditors = (el: Element): boolean =>
  matches.call(el, EDITORS) || querySelector.call(el, EDITORS) !== null;

/** Elements whose text is never read: code, fields, editors. @param editors false where none can be one */
export const isSkipped = (el: Element, editors = true, name = nameOf(el)): boolean =>
  SKIPPED.has(name) || (editors && matches.call(el, EDITORS));

/** Whether the reader can see the element's text; text off the screen counts as seen. */
export const isVisible = (el: Element): boolean =>
  checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false });

/** Whether the element's text runs on in the line of its parent. */
export const isInline = (el: Element): boolean => INLINE.has(getComputedStyle(el).display);

/** Whether the element makes a box of its own; its name is trusted unless `exact`. */
export function isBox(el: Element, name: string, exact = false): boolean {
  if (exact) return !isInline(el);
  return BOXES.has(name) || (!PLAIN_NAMES.has(name) && !isInline(el));
}

/**
 * Whether everything in the element is of the kind that runs on in one line, as far as names tell: a style sheet may
 * still make a box of a part of it. One native look instead of one for each element; most paragraphs hold no element,
 * which is cheaper to ask than a selector.
 */
export const isPlain = (el: Element, editors: boolean): boolean =>
  firstElementChild?.call(el) === null || querySelector.call(el, editors ? NOT_PLAIN_OR_EDITOR : NOT_PLAIN) === null;

/** The nearest element around a node that makes a box of its own. */
export function boxOf(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at) && !isInline(at)) return at;
  }
  return undefined;
}

/** Whether the node or anything around it is skipped. */
export function isInsideSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at) && isSkipped(at)) return true;
  }
  return false;
}

export const isHeading = (el: Element): boolean => /^h[1-6]$/.test(nameOf(el));
