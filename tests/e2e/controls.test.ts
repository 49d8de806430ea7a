import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strangers } from '../browser/proxy';
import { pause, until } from '../browser/until';
import { useStage } from './stage';

/** Controls: without them “none was seen” could mean that none can be seen. */
describe('the logging proxy', () => {
  const stage = useStage();

  it('sees nothing foreign while pages are read', async () => {
    for (const name of ['district-newspaper.html', 'dark.html']) await stage.open(name);
    await pause(500);
    expect(strangers(stage.proxy.seen)).toEqual([]);
  });

  it('sees none from a page of the extension, even if its own code tries', async () => {
    const answer = await stage.session.helper.evaluate(() =>
      fetch('http://tracker.invalid/by-extension').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await pause(300);
    expect(strangers(stage.proxy.seen)).toEqual([]);
  });

  it('does see a request that a page makes', async () => {
    const page = await stage.open('dark.html');
    await page.evaluate(() => {
      new Image().src = 'http://tracker.invalid/by-page.png';
    });
    const hosts = () => strangers(stage.proxy.seen).map(({ host }) => host);
    await until(async () => hosts().length > 0, { what: 'the request to be seen' });
    expect(hosts()).toEqual(['tracker.invalid']);
  });

  it('does see a request by script to the fixture server', async () => {
    const page = await stage.open('dark.html');
    const before = strangers(stage.proxy.seen).length;
    await page.evaluate(() => fetch('/english.html'));
    expect(strangers(stage.proxy.seen)).toHaveLength(before + 1);
  });
});

describe('the book of errors', () => {
  const stage = useStage({ spoil: throwEverywhere });

  it.each(['content script', 'background', 'page of the extension'])('knows an error of the %s', async (where) => {
    await stage.open('dark.html');
    await until(async () => (await stage.session.errors()).some((error) => error.includes(`control in the ${where}`)), {
      what: 'the error to be written down',
    });
  });
});

/** Makes every context of a built extension throw. */
async function throwEverywhere(dist: string): Promise<void> {
  const spoil = (file: string, where: string) =>
    appendFile(join(dist, file), `\n;setTimeout(() => { throw new Error('control in the ${where}'); }, 0);`);
  const assets = await readdir(join(dist, 'assets'));
  const pages = assets.filter((name) => /^index\.html.*\.js$/.test(name)).map((name) => join('assets', name));
  await spoil('src/content/main.iife.js', 'content script');
  await spoil('service-worker-loader.js', 'background');
  for (const file of pages) await spoil(file, 'page of the extension');
}
