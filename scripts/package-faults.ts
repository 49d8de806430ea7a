/** What a built package must not hold. The build fails on any of these: a store or a reader would find them later. */
import type { Target } from './manifest';

export interface PackageFile {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** None of them brings a warning at install; a further one might, and Chrome would then switch the extension off. */
const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'contextMenus'];
const PERMISSIONS_OF: Readonly<Record<Target, readonly string[]>> = {
  chrome: [...PERMISSIONS, 'sidePanel'],
  firefox: PERMISSIONS,
};
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];

/** Keys that widen what pages can see of the extension, or what it can see of pages without being asked. */
const FORBIDDEN_KEYS = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NETWORK = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/;
const CODE_FROM_TEXT = /\beval\(|\bnew Function\b/;

/** Every fault of a package, each as a sentence; none for a good one. */
export function packageFaults(files: readonly PackageFile[], target: Target): readonly string[] {
  const manifest = files.find(({ path }) => path === 'manifest.json');
  if (!manifest) return ['there is no manifest.json'];
  return [...manifestFaults(JSON.parse(manifest.text), target), ...files.flatMap(codeFaults), ...fetchFaults(files)];
}

function manifestFaults(manifest: Readonly<Record<string, unknown>>, target: Target): string[] {
  const faults = FORBIDDEN_KEYS.filter((key) => key in manifest).map((key) => `manifest.json holds ${key}`);
  const must = (name: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`manifest.json: ${name} is not as agreed`);
  };
  must('permissions', manifest['permissions'], PERMISSIONS_OF[target]);
  must('optional_host_permissions', manifest['optional_host_permissions'], OPTIONAL_HOSTS);
  must('content_security_policy', manifest['content_security_policy'], { extension_pages: CSP });
  must('minimum_chrome_version', 'minimum_chrome_version' in manifest, target === 'chrome');
  must('browser_specific_settings', 'browser_specific_settings' in manifest, target === 'firefox');
  return faults;
}

function codeFaults({ path, text }: PackageFile): string[] {
  if (!/\.(?:js|html)$/.test(path)) return [];
  const found = NETWORK.exec(text) ?? CODE_FROM_TEXT.exec(text);
  return found ? [`${path} holds ${found[0]}`] : [];
}

/** The dictionary is read from the package by `fetch`, and nothing else is. */
function fetchFaults(files: readonly PackageFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    path.endsWith('.js')
      ? [...text.matchAll(/\bfetch\(.{0,80}/g)].flatMap(([call]) =>
          /getURL\([`'"]dictionary\//.test(call) ? [] : [`${path} holds ${call}`],
        )
      : [],
  );
}
