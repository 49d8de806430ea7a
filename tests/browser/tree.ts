/** The accessibility tree of a page as Chromium makes it, with what stands in closed shadow roots. */
import type { Page } from 'puppeteer-core';

/** What assistive technology passes over, or reads as the text of what is around it. */
const PASSED = ['none', 'generic', 'InlineTextBox', 'StaticText', 'ListMarker'];

/**
 * Roles and names from the first node of a role down, indented; what the browser itself leaves out of the tree is left
 * out.
 * @param named how names are written down: what the dictionary says is not the same for ever
 */
export async function treeFrom(page: Page, role: string, named: (name: string) => string): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node) return;
    const is = String(node.role?.value ?? '');
    const shown = !node.ignored && !PASSED.includes(is);
    if (shown) lines.push(`${'  '.repeat(depth)}${is} “${named(String(node.name?.value ?? ''))}”`);
    for (const child of node.childIds ?? []) walk(child, shown ? depth + 1 : depth);
  };
  const top = nodes.find((node) => node.role?.value === role);
  if (top) walk(top.nodeId, 0);
  return lines.join('\n');
}
