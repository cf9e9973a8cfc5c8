import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import type { AccessibleObject } from './launch.ts';
import { panelIn, sessionOf } from './panel-in-chromium.ts';

type AXNode = Protocol.Accessibility.AXNode;

/** Maps Chromium's own names of roles to the names in WAI-ARIA, where these differ. */
const ARIA_ROLES: Record<string, string> = {
  image: 'img',
  DisclosureTriangle: 'button',
  RootWebArea: 'document',
  Date: 'textbox',
};
const STATES = ['focusable', 'focused', 'disabled'];

/**
 * Resolves to a page's accessible objects, from Chromium's accessibility tree. The objects in an
 * open panel come right after the object of the panel's frame.
 */
export async function accessibleInChromium(page: Page): Promise<AccessibleObject[]> {
  const nodes = await nodesOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AccessibleObject[] = [];
  const walk = (node: AXNode): string[] => {
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

/**
 * Resolves to the accessibility nodes of a page and of its open panel, if any, as one tree. The
 * page's root comes first.
 */
async function nodesOf(page: Page): Promise<AXNode[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const panel = panelIn(page);
    if (!panel) return nodes;
    const inPanel = await panelNodes(sessionOf(panel));
    const owner = await ownerOf(session, panel);
    const hung = nodes.map((node) =>
      node.backendDOMNodeId === owner ? { ...node, childIds: [inPanel[0]?.nodeId ?? ''] } : node,
    );
    return [...hung, ...inPanel];
  } finally {
    await session.detach();
  }
}

/**
 * Resolves to the accessibility nodes of a panel. Their ids begin with `panel `, so that they
 * differ from the ids of the page's nodes.
 */
async function panelNodes(session: CDPSession): Promise<AXNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const apart = (id: string) => `panel ${id}`;
  return nodes.map((node) => ({
    ...node,
    nodeId: apart(node.nodeId),
    childIds: node.childIds?.map(apart),
  }));
}

/** Resolves to the id of a frame's element (`iframe`) in the page. */
async function ownerOf(session: CDPSession, frame: Frame): Promise<number> {
  const { frameTree } = await sessionOf(frame).send('Page.getFrameTree');
  const owner = await session.send('DOM.getFrameOwner', { frameId: frameTree.frame.id });
  return owner.backendNodeId;
}

function objectOf({ role, name, description, properties = [] }: AXNode): AccessibleObject {
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
