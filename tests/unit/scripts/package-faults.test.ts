import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../../scripts/manifest';
import { packageFaults } from '../../../scripts/package-faults';

const chrome = manifestFor(manifest, 'chrome');
const file = (path: string, text: string) => ({ path, text });
const faults = (over: object, ...files: { path: string; text: string }[]) =>
  packageFaults([file('manifest.json', JSON.stringify({ ...chrome, ...over })), ...files], 'chrome');

describe('a package', () => {
  it('is good as the manifest has it, for both browsers', () => {
    expect(faults({})).toEqual([]);
    const firefox = JSON.stringify(manifestFor(manifest, 'firefox'));
    expect(packageFaults([file('manifest.json', firefox)], 'firefox')).toEqual([]);
    expect(packageFaults([file('manifest.json', firefox)], 'chrome')).toHaveLength(3);
    expect(packageFaults([], 'chrome')).toHaveLength(1);
  });

  it.each([
    { content_scripts: [] },
    { web_accessible_resources: [] },
    { host_permissions: ['https://*/*'] },
    { externally_connectable: {} },
    { permissions: ['storage', 'tabs'] },
    { optional_host_permissions: ['<all_urls>'] },
    { content_security_policy: { extension_pages: "script-src 'self'" } },
    { content_security_policy: undefined },
  ])('must not have %j', (over) => expect(faults(over)).toHaveLength(1));

  it.each([
    'new XMLHttpRequest()',
    'navigator.sendBeacon(a)',
    'new WebSocket(a)',
    'importScripts("a.js")',
    'eval(a)',
    'new Function("a")',
    'fetch("https://a.example")',
    'fetch(a)',
  ])('must not do %s', (code) => expect(faults({}, file('assets/a.js', code))).toHaveLength(1));

  it('may read its own dictionary', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a bundle
    const code = 'let a=await fetch(b.runtime.getURL(`dictionary/${c}.json`))';
    expect(faults({}, file('assets/a.js', code))).toEqual([]);
  });
});
