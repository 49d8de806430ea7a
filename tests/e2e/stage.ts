/** What every end-to-end test stands on: a browser with the built extension, the fixture pages, the proxy's notes. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { grantAllPages } from '../browser/grant';
import { type LoggingProxy, startProxy, strangers } from '../browser/proxy';
import { type Server, startServer } from '../browser/server';
import { launch, type Session } from '../browser/session';

export interface Stage {
  readonly session: Session;
  /** Opens a fixture page (`dark.html`) in front. */
  open(name: string): Promise<Page>;
  readonly origin: string;
  readonly proxy: LoggingProxy;
}

export interface StageOptions {
  readonly grant?: 'all pages' | 'none';
  /** Changes a copy of the built extension before it is installed: for controls that must see it misbehave. */
  readonly spoil?: (dist: string) => Promise<void>;
}

/** Starts and ends the browser around a file's tests. */
export function useStage({ grant = 'all pages', spoil }: StageOptions = {}): Stage {
  let running: { readonly proxy: LoggingProxy; readonly server: Server; readonly session: Session } | undefined;
  let copy: string | undefined;
  const now = () => {
    if (running === undefined) throw new Error('The browser did not start.');
    return running;
  };
  beforeAll(async () => {
    const browser = inject('browser');
    const [proxy, server] = await Promise.all([startProxy(), startServer()]);
    const dist = resolve('dist', browser);
    if (spoil) copy = await spoiled(dist, spoil);
    const session = await launch(browser, { dist: copy ?? dist, proxy });
    running = { proxy, server, session };
    if (grant === 'all pages') await grantAllPages(session);
  });
  afterAll(async () => {
    await running?.session.close();
    await Promise.all([running?.proxy.close(), running?.server.close()]);
    if (copy) await rm(copy, { recursive: true });
  });
  return {
    get session() {
      return now().session;
    },
    get proxy() {
      return now().proxy;
    },
    get origin() {
      return now().server.origin;
    },
    open: (name) => now().session.open(`${now().server.origin}/${name}`),
  };
}

async function spoiled(dist: string, spoil: (dist: string) => Promise<void>): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'tifa-spoiled-'));
  await cp(dist, copy, { recursive: true });
  await spoil(copy);
  return copy;
}

/** The two tests that every file owes, to be called after all others: no request and no uncaught error of ours. */
export function itLeavesNoTrace(stage: Stage): void {
  it('asks the network for nothing', () => expect(strangers(stage.proxy.seen)).toEqual([]));
  it('throws no error in any of its contexts', async () => expect(await stage.session.errors()).toEqual([]));
}
