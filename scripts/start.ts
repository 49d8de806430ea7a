/**
 * `npm start`: builds the extension and shows it at work in Chromium, on the sample page. Without a display it takes
 * pictures of the same and says where they are.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { cardOpens, settled } from '../tests/browser/extension';
import { grantAllPages } from '../tests/browser/grant';
import { marks, placeOf } from '../tests/browser/marks';
import { startServer } from '../tests/browser/server';
import { launch } from '../tests/browser/session';
import { pause } from '../tests/browser/until';

const SAMPLE = 'district-newspaper.html';
/** Milliseconds until a card that opens has come to rest. */
const FADING = 500;
/** The term whose card is opened. */
const TERM = '一窗受理';
const PICTURES = resolve('.cache/start');

const hasDisplay =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;

async function start(): Promise<void> {
  build();
  const server = await startServer();
  const session = await launch('chrome', { dist: resolve('dist/chrome'), headed: hasDisplay });
  await grantAllPages(session);
  const page = await session.open(`${server.origin}/${SAMPLE}`);
  await settled(session, page);
  const { length } = await marks(page);
  const { x, y } = await placeOf(page, TERM);
  await page.mouse.click(x, y);
  await cardOpens(session, page);
  console.log(`${server.origin}/${SAMPLE}: ${length} marks; the card of ${TERM} is open.`);
  if (hasDisplay) {
    await session.helper.close();
    console.log('Close the browser to end.');
    await session.closed;
  } else {
    mkdirSync(PICTURES, { recursive: true });
    // The card comes by fading in.
    await pause(FADING);
    await page.screenshot({ path: `${PICTURES}/card.png` });
    await page.keyboard.press('Escape');
    await page.screenshot({ path: `${PICTURES}/page.png`, fullPage: true });
    console.log(`No display here, so there are pictures instead: ${PICTURES}/page.png and ${PICTURES}/card.png`);
    await session.close();
  }
  await server.close();
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed; what it says stands above.');
}

start().catch((error: unknown) => {
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
