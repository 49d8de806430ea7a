import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDress, dressEarly } from '../../../src/content/dress';
import type { MarkSettings } from '../../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../../src/platform/store/open-settings';

const background = vi.hoisted(() => ({
  /** Sheets put in so far. */
  sheets: 0,
  fails: false,
  settings: { panelOnly: false, styles: {} } as Pick<MarkSettings, 'panelOnly' | 'styles'>,
}));

vi.mock('../../../src/platform/send', () => ({
  sendToBackground: async () => {
    if (background.fails) return { ok: false, why: 'failed' };
    const { panelOnly, styles } = background.settings;
    return { ok: true, value: panelOnly ? undefined : { prefix: `h${++background.sheets}`, styles } };
  },
}));
vi.mock('../../../src/dom/marks-style', () => ({
  highlightsInherit: () => true,
  prefixFor: (prefix: string) => prefix,
}));
vi.mock('../../../src/dom/stale', () => ({ removeStaleHighlights: () => undefined }));
vi.stubGlobal('document', {});

/** The reader's choice, in the background and in what the page is told. */
function choose(choice: Partial<Pick<MarkSettings, 'panelOnly' | 'styles'>>): MarkSettings {
  background.settings = { panelOnly: false, styles: {}, ...choice };
  return { ...DEFAULT_SETTINGS, ...background.settings };
}

beforeEach(() => {
  background.sheets = 0;
  choose({});
});

describe('the sheet of the marks', () => {
  it('is asked for again where nobody answered', async () => {
    const dress = createDress();
    background.fails = true;
    expect(await dress(choose({}))).toBeUndefined();
    background.fails = false;
    expect(await dress(choose({}))).toBe('h1');
  });

  it('is the one that was asked for before the page had any text', async () => {
    dressEarly();
    const dress = createDress();
    expect([await dress(choose({})), await dress(choose({}))]).toEqual(['h1', 'h1']);
    expect(background.sheets).toBe(1);
  });

  it('is asked for where none came early, and by a script that comes after another one', async () => {
    expect(await createDress()(choose({}))).toBe('h1');
    dressEarly();
    await createDress()(choose({}));
    expect(await createDress()(choose({}))).toBe('h3');
  });

  it('is another one where the reader has chosen other styles meanwhile', async () => {
    dressEarly();
    const dress = createDress();
    expect(await dress(choose({ styles: { law: { line: 'wavy' } } }))).toBe('h2');
    expect(await dress(choose({}))).toBe('h1');
  });

  it('is left out where nothing is to be painted', async () => {
    choose({ panelOnly: true });
    dressEarly();
    expect(await createDress()(choose({ panelOnly: true }))).toBeUndefined();
    expect(background.sheets).toBe(0);
  });
});
