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

  it('gives Chrome a side panel and no more keys than it takes, Firefox a sidebar and every key', () => {
    const chrome = manifestFor(manifest, 'chrome');
    expect(chrome.permissions).toContain('sidePanel');
    expect(chrome).toHaveProperty('side_panel.default_path', 'src/panel/index.html');
    expect(chrome).not.toHaveProperty('sidebar_action');
    const firefox = manifestFor(manifest, 'firefox');
    expect(firefox.permissions).toEqual(chrome.permissions.filter((name) => name !== 'sidePanel'));
    expect(firefox).toHaveProperty('sidebar_action.default_panel', 'src/panel/index.html');
    expect(firefox).not.toHaveProperty('side_panel');
    const withKeys = (commands: object) => Object.values(commands).filter((command) => 'suggested_key' in command);
    expect(Object.keys(chrome.commands)).toEqual(Object.keys(firefox.commands));
    expect(withKeys(chrome.commands)).toHaveLength(4);
    expect(withKeys(firefox.commands)).toHaveLength(6);
  });

  it('knows two targets', () => {
    expect(targetFrom(undefined)).toBe('chrome');
    expect(targetFrom('firefox')).toBe('firefox');
    expect(() => targetFrom('safari')).toThrow('chrome or firefox');
  });
});
