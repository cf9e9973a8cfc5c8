/** Elements whose text no reader sees as prose. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/** The text of a page with its white space folded, and where in the page each of its characters stands. */
export interface PageText {
  text: string;
  nodes: { node: Text; from: number; offsets: number[] }[];
}

/** Reads the page's text once. Costs a walk over every text node; the page's DOM is not changed. */
export function readPageText(body: HTMLElement): PageText {
  const walker = body.ownerDocument.createTreeWalker(body, 4, {
    acceptNode: (node) => (SKIPPED.has(node.parentElement?.tagName ?? '') ? 2 : 1),
  });
  const page: PageText = { text: '', nodes: [] };
  while (walker.nextNode()) append(page, walker.currentNode as Text);
  return page;
}

/** Ranges of every place where a sentence stands in the page, in its order; white space may differ. Empty when it is not there. */
export function rangesOf(page: PageText, quote: string): Range[] {
  const wanted = quote.replace(/\s+/g, ' ').trim();
  if (!wanted) return [];
  const ranges: Range[] = [];
  for (let at = page.text.indexOf(wanted); at !== -1; at = page.text.indexOf(wanted, at + wanted.length))
    ranges.push(rangeAt(page, at, at + wanted.length));
  return ranges;
}

function append(page: PageText, node: Text): void {
  const from = page.text.length;
  const offsets: number[] = [];
  let folded = '';
  for (let offset = 0; offset < node.data.length; offset += 1) {
    const character = node.data.charAt(offset);
    const space = /\s/.test(character);
    if (space && (folded || page.text).endsWith(' ')) continue;
    folded += space ? ' ' : character;
    offsets.push(offset);
  }
  if (!folded) return;
  page.text += folded;
  page.nodes.push({ node, from, offsets });
}

function rangeAt(page: PageText, from: number, until: number): Range {
  const [start, end] = [placeOf(page, from), placeOf(page, until - 1)];
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

function placeOf({ nodes }: PageText, position: number): { node: Text; offset: number } {
  const holder = nodes.findLast(({ from }) => from <= position);
  const offset = holder?.offsets[position - holder.from];
  if (!holder || offset === undefined) throw new Error(`The page's text has no character ${position}.`);
  return { node: holder.node, offset };
}
