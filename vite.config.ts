import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { manifestFor, type Target, targetFrom } from './scripts/manifest.ts';

const target = () => targetFrom(process.env['TARGET']);

/**
 * crxjs lists every script it builds as web-accessible, which would let any page find out that the extension is
 * installed. Scripts registered through `scripting` run without that.
 */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'without-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const built: Record<string, unknown> = JSON.parse(String(file.source));
        delete built['web_accessible_resources'];
        file.source = `${JSON.stringify(built, null, 2)}\n`;
      },
    },
  };
}

// A JSON module is typed loosely (every text is `string`); crxjs checks the manifest itself.
const manifestOf = (name: Target) => manifestFor(manifest, name) as unknown as ManifestV3Export;

export default defineConfig(() => ({
  publicDir: 'src/public',
  plugins: [crx({ manifest: manifestOf(target()), browser: target() }), withoutWebAccessibleResources()],
  build: {
    outDir: `dist/${target()}`,
    emptyOutDir: true,
    target: ['chrome128', 'firefox140'],
    // The polyfill holds a `fetch(`; a package that asks nothing of the network should not even hold the word.
    modulePreload: { polyfill: false },
    rollupOptions: { input: { welcome: 'src/welcome/index.html', panel: 'src/panel/index.html' } },
  },
}));
