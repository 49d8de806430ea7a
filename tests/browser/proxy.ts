/**
 * A proxy that writes down every request of a browser and lets through only those to this machine, so
 * that a test can say: the extension asked for nothing.
 */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Seen {
  readonly method: string;
  /** The full address, or `host:port` for CONNECT. */
  readonly target: string;
  readonly host: string;
  /** `Sec-Fetch-Dest`: `empty` is a request by script. */
  readonly dest: string;
  readonly origin: string;
}

export interface LoggingProxy {
  readonly port: number;
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** What the browsers themselves ask for, seen with an empty profile and no extension. */
const BROWSER_NOISE: readonly string[] = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
];

const isLocal = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';

/** Requests that neither the pages under test nor the browser itself can have made. */
export function strangers(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter(
    ({ host, origin, dest }) =>
      !(BROWSER_NOISE.includes(host) || isLocal(host)) ||
      /^(chrome|moz)-extension:/.test(origin) ||
      (isLocal(host) && dest === 'empty'),
  );
}

/** @param served hosts that do not exist, and the `http://127.0.0.1:PORT` that answers for each */
export async function startProxy(served: Readonly<Record<string, string>> = {}): Promise<LoggingProxy> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://relative.invalid');
    const origin = served[url.hostname] ?? (isLocal(url.hostname) ? url.origin : undefined);
    seen.push(noted(request, url.href, url.hostname));
    if (origin === undefined) response.writeHead(403).end();
    else pass(request, new URL(url.pathname + url.search, origin), response);
  });
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    seen.push(noted(request, request.url ?? '', host));
    client.on('error', () => client.destroy());
    if (isLocal(host)) tunnel(host, Number(port), client);
    else client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function noted(request: IncomingMessage, target: string, host: string): Seen {
  const dest = request.headers['sec-fetch-dest'];
  return { method: request.method ?? '', target, host, dest: String(dest ?? ''), origin: request.headers.origin ?? '' };
}

function pass(request: IncomingMessage, url: URL, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = forward(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}

function tunnel(host: string, port: number, client: Duplex): void {
  const upstream = connect(port, host, () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
}
