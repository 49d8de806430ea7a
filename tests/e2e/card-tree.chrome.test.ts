import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardOf, settled } from '../browser/extension';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

/** Firefox gives no tree of a closed shadow root. */
describe('the card in the accessibility tree', () => {
  const stage = useStage();

  it('is a dialog with a name, and all in it has its role', async () => {
    const page = await stage.open('card.html');
    await settled(stage.session, page);
    await page.focus('#button');
    await stage.session.run('next-term');
    await stage.session.run('open-card');
    await until(async () => (await cardOf(stage.session, page))?.focused, { what: 'the focus in the card' });
    expect(await treeOfCard(page)).toMatchSnapshot();
    await page.close();
  });

  itLeavesNoTrace(stage);
});

/** Roles and names from the dialog down, indented; what the browser itself leaves out of the tree is left out. */
async function treeOfCard(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const shown = !node.ignored && !['none', 'generic', 'InlineTextBox', 'StaticText', 'ListMarker'].includes(role);
    if (shown) lines.push(`${'  '.repeat(depth)}${role} “${fixedName(String(node.name?.value ?? ''))}”`);
    for (const child of node.childIds ?? []) walk(child, shown ? depth + 1 : depth);
  };
  const dialog = nodes.find((node) => node.role?.value === 'dialog');
  if (dialog) walk(dialog.nodeId, 0);
  return lines.join('\n');
}

const FIXED = [
  'Explanation of',
  'Origin and use',
  'Use by year',
  'In practice',
  'In English',
  'Related terms',
  'Sources',
];

/** Without what the dictionary says, which is not the same for ever. */
const fixedName = (name: string): string => FIXED.find((fixed) => name.startsWith(fixed)) ?? name;
