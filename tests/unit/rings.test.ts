import { describe, expect, it } from 'vitest';
import { findBreaches } from '../../scripts/rings/rings';

const breach = (path: string, text: string) => findBreaches([{ path, text }]).map(({ line, why }) => `${line}: ${why}`);

describe('rings', () => {
  it('lets an import point inward', () => {
    expect(breach('src/dom/a.ts', "import { fold } from '../core/text/fold';\nimport './b';")).toEqual([]);
    expect(breach('src/background/main.ts', "import path from '../content/main.iife.ts?script&iife';")).toEqual([]);
    expect(breach('src/ui/a.tsx', "import { t } from '../platform/i18n';")).toEqual([]);
  });

  it('finds an import that points outward', () => {
    expect(breach('src/core/text/a.ts', "const a = 1;\nimport { b } from '../../dom/b';")).toEqual([
      '2: core must not import dom/b',
    ]);
    expect(breach('src/ui/a.tsx', "export * from '../platform/store';")).toEqual([
      '1: ui must not import platform/store',
    ]);
    expect(breach('src/popup/a.ts', "const b = await import('../options/b');")).toEqual([
      '1: popup must not import options/b',
    ]);
    expect(breach('src/core/a.ts', "import '../../scripts/x';")).toEqual([
      '1: core must not import scripts/x from outside src',
    ]);
  });

  it('keeps the polyfill in one ring and unknown packages out', () => {
    expect(breach('src/platform/browser.ts', "import browser from 'webextension-polyfill';")).toEqual([]);
    expect(breach('src/popup/a.ts', "import browser from 'webextension-polyfill';")).toHaveLength(1);
    expect(breach('src/core/a.ts', 'import type { Node } from "preact";')).toHaveLength(1);
  });

  it('names a folder that belongs to no ring', () => {
    expect(breach('src/stray/a.ts', "import './b';")).toEqual(['1: src/stray is no ring of the project']);
  });

  it('does not read comments', () => {
    expect(breach('src/core/a.ts', "// import '../dom/a'\n/* from '../dom/b' */")).toEqual([]);
  });
});
