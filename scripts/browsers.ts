/**
 * Finds Chromium and Firefox, or installs them where that is possible without asking: on Debian and
 * Ubuntu as root. Nothing is ever skipped: where a browser is missing, the caller gets one sentence with
 * the command that brings it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserName = 'chrome' | 'firefox';
export type Found = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly why: string };

interface Places {
  readonly title: string;
  /** Environment variable that overrides the search. */
  readonly variable: string;
  /** Names of the program, looked for in PATH. */
  readonly names: readonly string[];
  /** Where installers put the program outside PATH. */
  readonly paths: readonly string[];
  /** For `npx @puppeteer/browsers install`. */
  readonly build: string;
}

const PLACES: Readonly<Record<BrowserName, Places>> = {
  chrome: {
    title: 'Chromium',
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    build: 'chrome@stable',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    build: 'firefox@stable',
  },
};

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];
const APT = `apt-get update && apt-get install -y ${PACKAGES.join(' ')}`;

/** The path of a browser that is installed; installs both on Debian and Ubuntu as root if one is missing. */
export function ensureBrowser(name: BrowserName): Found {
  const found = findBrowser(name);
  if (found.ok || process.env[PLACES[name].variable] !== undefined || !canInstall()) return found;
  install();
  return findBrowser(name);
}

/** The path of a browser that is installed, or the sentence that tells what to do. */
export function findBrowser(name: BrowserName): Found {
  const { variable, title } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen !== undefined) {
    if (runs(chosen)) return { ok: true, path: chosen };
    return { ok: false, why: `${variable} is “${chosen}”, but no ${title} answers there: correct or unset it.` };
  }
  const path = candidates(PLACES[name]).find(runs);
  return path === undefined ? { ok: false, why: advice(PLACES[name]) } : { ok: true, path };
}

function candidates({ names, paths }: Places): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
}

/** Ubuntu's packages may be stubs that only tell to use snap, so a file alone proves nothing. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const hasApt = (): boolean => existsSync('/usr/bin/apt-get');
const canInstall = (): boolean => hasApt() && process.getuid?.() === 0;

function install(): void {
  process.stderr.write(`Installing the browsers: ${APT}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', APT], { stdio: ['ignore', 2, 2], env });
}

function advice({ title, variable, build }: Places): string {
  const command = hasApt() ? `sudo sh -c '${APT}'` : `npx @puppeteer/browsers install ${build}`;
  return `${title} was not found; run \`${command}\`, or set ${variable} to its path.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ['chrome', 'firefox'] as const) {
    const found = ensureBrowser(name);
    process[found.ok ? 'stdout' : 'stderr'].write(`${found.ok ? `${name}\t${found.path}` : found.why}\n`);
    if (!found.ok) process.exitCode = 1;
  }
}
