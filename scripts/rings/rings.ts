/** The rings of the project: an import only points inward. Pure, so that the rule itself can be tested. */

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly why: string;
}

/** What each ring may import beside itself: rings or single modules, then packages. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly rings: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { rings: ['generated'], packages: ['valibot'] },
  generated: { rings: ['core'], packages: [] },
  dom: { rings: ['core'], packages: [] },
  platform: { rings: ['core', 'generated'], packages: ['webextension-polyfill', 'valibot'] },
  ui: { rings: ['core', 'generated', 'platform/i18n'], packages: ['preact'] },
  background: {
    rings: ['core', 'dom', 'platform', 'ui', 'generated', 'content/early.iife.ts', 'content/main.iife.ts'],
    packages: ['valibot'],
  },
  content: { rings: ['core', 'dom', 'platform', 'ui', 'generated'], packages: ['preact'] },
  options: { rings: ['core', 'dom', 'platform', 'ui', 'generated'], packages: ['preact'] },
  panel: { rings: ['core', 'dom', 'platform', 'ui', 'generated'], packages: ['preact'] },
  // The popup shows what the panel does: where there is no panel it is the only place.
  popup: { rings: ['core', 'dom', 'platform', 'ui', 'generated', 'panel'], packages: ['preact'] },
  // The live sample on the first-run page is marked by the very code that marks pages.
  welcome: { rings: ['core', 'dom', 'platform', 'ui', 'generated', 'content'], packages: ['preact'] },
};

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([\w@./?&=-]+)\1/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** Comments blanked, offsets and line breaks kept. */
const withoutComments = (text: string) => text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));

/** `./a` or `../a` seen from a file, as a path from the root. */
function resolvePath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of (specifier.split('?')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function whyNot(path: string, ring: string, specifier: string): string | undefined {
  const allowed = MAY_IMPORT[ring];
  if (!allowed) return `src/${ring} is no ring of the project`;
  if (!specifier.startsWith('.')) {
    const known = allowed.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return known ? undefined : `${ring} must not import the package ${specifier}`;
  }
  const target = resolvePath(path, specifier);
  const inside = target.startsWith('src/') ? target.slice('src/'.length) : undefined;
  if (inside === undefined) return `${ring} must not import ${target} from outside src`;
  const known = [ring, ...allowed.rings].some((name) => inside === name || inside.startsWith(`${name}/`));
  return known ? undefined : `${ring} must not import ${inside}`;
}

/** Every import under `src/` that points outward or to a package the ring may not use. */
export function findBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap(({ path, text }) => {
    const ring = /^src\/([^/]+)\//.exec(path)?.[1];
    if (ring === undefined) return [];
    const code = withoutComments(text);
    return [...code.matchAll(IMPORT)].flatMap((found) => {
      const why = whyNot(path, ring, found[2] ?? '');
      return why === undefined ? [] : [{ path, line: code.slice(0, found.index).split('\n').length, why }];
    });
  });
}
