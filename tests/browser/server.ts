/** Serves the fixture pages, or a folder of saved pages, on 127.0.0.1. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FIXTURES = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Forbids the page's own scripts: for saved pages, whose scripts would ask the network. */
  readonly pageScripts?: 'on' | 'off';
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** Listens on a free port. HTML goes out without a charset, so saved pages keep the one that they declare. */
export async function startServer(root = FIXTURES, { pageScripts = 'on' }: ServerOptions = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(root, path, pageScripts, response).catch(() => response.writeHead(404).end('not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fixture server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, path: string, pageScripts: 'on' | 'off', response: ServerResponse): Promise<void> {
  const body = path === '/long.html' ? Buffer.from(await longPage()) : await readFile(join(root, fileOf(path)));
  const headers: Record<string, string> = {
    // Asked for each time; `no-store` would keep pages out of the cache for going back.
    'Cache-Control': 'no-cache',
    'Content-Type': TYPES[extname(path)] ?? 'text/html',
  };
  if (path === '/strict.html') headers['Content-Security-Policy'] = strictPolicy(body.toString('utf8'));
  else if (pageScripts === 'off') headers['Content-Security-Policy'] = "script-src 'none'";
  response.writeHead(200, headers).end(body);
}

/** The single-page site answers under every address below its own, as such sites do. */
function fileOf(path: string): string {
  if (path.startsWith('/spa.html/')) return 'spa.html';
  return normalize(path).replace(/^(\.\.[/\\])+/, '');
}

/** Forbids everything but the page's one style sheet, which is allowed by its hash. */
function strictPolicy(html: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

const LONG_CHARACTERS = 20_000;

/** About 20,000 characters in paragraphs, made of the sample page's own sentences. */
async function longPage(): Promise<string> {
  const sample = await readFile(join(FIXTURES, 'district-newspaper.html'), 'utf8');
  const text = sample.slice(sample.indexOf('<article')).replace(/<[^>]+>|\s+/g, '');
  const sentences = text.split(/(?<=。)/);
  const paragraphs: string[] = [];
  for (let n = 0, length = 0; length < LONG_CHARACTERS; n += 3) {
    const paragraph = [0, 1, 2].map((k) => sentences[(n + k) % sentences.length] ?? '').join('');
    paragraphs.push(`<p>${paragraph}</p>`);
    length += paragraph.length;
  }
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>长文</title>
<style>body { margin: 0 auto; max-width: 720px; font: 18px/1.9 sans-serif }</style><h1>长文</h1>${paragraphs.join('\n')}`;
}
