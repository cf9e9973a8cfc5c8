import type { Page, Protocol } from 'puppeteer-core';
import type { AccessibleObject } from '../driver.ts';

/** Chromium's names for roles that WAI-ARIA names differently or not at all. */
const ARIA_ROLES: Record<string, string> = {
  image: 'img',
  DisclosureTriangle: 'button',
  RootWebArea: 'document',
  Date: 'textbox',
};
const STATES = ['focusable', 'focused', 'disabled'];

/** Returns the objects of a page from the tree that Chromium builds for assistive technology. */
export async function accessibleInChromium(page: Page): Promise<AccessibleObject[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AccessibleObject[] = [];
  const walk = (node: Protocol.Accessibility.AXNode): string[] => {
    if (node.role?.value === 'StaticText') return [String(node.name?.value ?? '')];
    const object = objectOf(node);
    if (!node.ignored) found.push(object);
    const texts = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    });
    object.text = texts.join(' ').replace(/\s+/g, ' ').trim();
    return texts;
  };
  const root = nodes[0];
  if (!root) throw new Error('Chromium gives no accessibility tree of this page.');
  walk(root);
  return found;
}

function objectOf({
  role,
  name,
  description,
  properties = [],
}: Protocol.Accessibility.AXNode): AccessibleObject {
  const values = new Map(properties.map((one) => [one.name as string, one.value.value]));
  const states = STATES.filter((state) => values.get(state) === true);
  if (values.has('expanded')) states.push(values.get('expanded') ? 'expanded' : 'collapsed');
  for (const state of ['checked', 'pressed'])
    if (`${values.get(state)}` === 'true') states.push(state);
  const live = values.get('live');
  return {
    role: ARIA_ROLES[role?.value] ?? String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    description: String(description?.value ?? ''),
    text: '',
    live: live === 'polite' || live === 'assertive' ? live : 'off',
    states,
  };
}
