import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../src/background/badge';
import { isHighlightSheet } from '../../../src/background/highlight-sheet';
import { hasShape } from '../../../src/background/shape';
import { marksStyleSheet } from '../../../src/dom/marks-style';

describe('the badge', () => {
  it.each([
    [0, ''],
    [-1, ''],
    [7, '7'],
    [999, '999'],
    [1000, '999+'],
  ])('shows %d as “%s”', (count, text) => expect(badgeText(count)).toBe(text));
});

describe('a style sheet from a page’s process', () => {
  it('may be the sheet of the marks', () => {
    expect(isHighlightSheet(marksStyleSheet('h1a2b3c'))).toBe(true);
    expect(isHighlightSheet(marksStyleSheet('h1a2b3c', { lines: false }))).toBe(true);
    expect(isHighlightSheet(marksStyleSheet('h1a2b3c', { inherited: true }))).toBe(true);
    expect(isHighlightSheet(':root { color: red }')).toBe(false);
    expect(isHighlightSheet('')).toBe(true);
  });

  it.each([
    'body { display: none }',
    '::highlight(a) { color: red } body { color: red }',
    '::highlight(a), body { color: red }',
    'p::highlight(a) { color: red }',
    '@media print { body { color: red } }',
    '@media print { ::highlight(a) { color: red } } body { color: red }',
    '@import "x.css";',
    '@media print { @import "x.css"; }',
    '@font-face { src: local(x) }',
    '::highlight(a) { background: url(https://a.example) }',
    '::highlight(a) { background: image-set("a.png" 1x) }',
    '::highlight(a) { background: u\\72l(https://a.example) }',
    '::highlight(a) { /* } body { */ color: red }',
    '::highlight(a) { color: red',
    '</style><script>',
  ])('may not be %s', (css) => expect(isHighlightSheet(css)).toBe(false));
});

describe('the shape of messages', () => {
  it.each([
    ['hello', undefined],
    ['judging', undefined],
    ['explain', { ids: ['a'] }],
    ['style', { css: '::highlight(a) { color: red }' }],
    ['count', { count: 3 }],
    ['edit', {}],
    ['edit', { id: 'a' }],
    ['hide', { id: 'a', hidden: true }],
    ['markOnce', { tabId: 4 }],
  ] as const)('takes %s %j', (type, data) => expect(hasShape(type, data)).toBe(true));

  it.each([
    ['hello', {}],
    ['explain', undefined],
    ['explain', { ids: 'a' }],
    ['explain', { ids: Array.from({ length: 501 }, String) }],
    ['explain', { ids: [{}] }],
    ['style', { css: '* { color: red }' }],
    ['count', { count: -1 }],
    ['count', { count: Number.NaN }],
    ['edit', { id: 'a', more: 1 }],
    ['hide', { id: 'a' }],
    ['hide', { id: 'a', hidden: 1 }],
    ['hide', { id: 'a', hidden: true, entry: {} }],
    ['hide', { id: ['a'], hidden: true }],
    ['markOnce', { tabId: '4' }],
  ] as const)('refuses %s %j', (type, data) => expect(hasShape(type, data)).toBe(false));
});
