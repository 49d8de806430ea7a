import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../src/background/badge';
import { hasShape } from '../../../src/background/shape';

describe('the badge', () => {
  it.each([
    [0, ''],
    [-1, ''],
    [7, '7'],
    [999, '999'],
    [1000, '999+'],
  ])('shows %d as “%s”', (count, text) => expect(badgeText(count)).toBe(text));
});

describe('the shape of messages', () => {
  it.each([
    ['hello', undefined],
    ['judging', undefined],
    ['explain', { ids: ['a'] }],
    ['dress', { inherited: true }],
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
    ['dress', undefined],
    ['dress', { inherited: true, css: '* { color: red }' }],
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
