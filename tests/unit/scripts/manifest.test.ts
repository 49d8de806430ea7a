import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { manifestFor, targetFrom } from '../../../scripts/manifest';

describe('one manifest for two browsers', () => {
  it('gives each browser its own background and versions', () => {
    const chrome = manifestFor(manifest, 'chrome');
    expect(chrome.background).toEqual({ service_worker: 'src/background/main.ts', type: 'module' });
    expect(chrome).toHaveProperty('minimum_chrome_version');
    expect(chrome).not.toHaveProperty('browser_specific_settings');

    const firefox = manifestFor(manifest, 'firefox');
    expect(firefox.background).toEqual({ scripts: ['src/background/main.ts'], type: 'module' });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions.required', ['none']);
  });

  it('knows two targets', () => {
    expect(targetFrom(undefined)).toBe('chrome');
    expect(targetFrom('firefox')).toBe('firefox');
    expect(() => targetFrom('safari')).toThrow('chrome or firefox');
  });
});
