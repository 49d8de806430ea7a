import { expect, it } from 'vitest';
import { unreadableKind } from '../../../src/content/unreadable';

it.each([
  ['text/html', true, undefined],
  ['application/xhtml+xml', true, undefined],
  ['text/html', false, 'other'],
  ['application/pdf', true, 'pdf'],
  ['text/xml', true, 'xml'],
  ['application/rss+xml', false, 'xml'],
  ['image/svg+xml', false, 'xml'],
  ['text/plain', true, 'text'],
  ['application/json', true, 'text'],
  ['image/png', true, 'other'],
] as const)('a document of type %s, body %s, is %s', (type, hasBody, kind) =>
  expect(unreadableKind(type, hasBody)).toBe(kind),
);
