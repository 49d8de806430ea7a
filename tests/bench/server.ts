/** Serves the site's pages and tables on 127.0.0.1, with headers that give scripts a fine clock. */
import { createServer } from 'node:http';

/** By path (`/large.html`). */
export type Files = Readonly<Record<string, string>>;

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Pages that are isolated from other origins get microseconds instead of tenths of milliseconds (Firefox: whole ones). */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

export async function serve(files: Files): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = files[path];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { ...ISOLATED, 'Content-Type': typeOf(path) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const typeOf = (path: string): string =>
  path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
