/** Elements whose text no reader sees as prose. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const SPACES = /\s+/g;
/**
 * What is read of a page, of one node, and how many places of a sentence are looked for at most: the longest articles stay
 * far below, the article's own reader takes no more of a node, and the work on a hostile page stays bounded.
 */
const MOST_TEXT = 5e6;
const MOST_NODES = 2e5;
const MOST_IN_NODE = 2e4;
const MOST_PLACES = 20;

/** The text of a page with its white space folded, and from where on it each of its text nodes stands. */
export interface PageText {
  text: string;
  nodes: { node: Text; from: number }[];
}

/** Reads the page's text once. Costs a walk over its text nodes, up to the limits above; the page's DOM is not changed. */
export function readPageText(body: HTMLElement): PageText {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const nodes: PageText['nodes'] = [];
  let text = '';
  let spaced = false;
  for (let left = MOST_NODES; left > 0 && text.length < MOST_TEXT && walker.nextNode(); left--) {
    const node = walker.currentNode as Text;
    if (SKIPPED.has(node.parentElement?.tagName ?? '')) continue;
    const folded = node.data.slice(0, MOST_IN_NODE).replace(SPACES, ' ');
    // A space after a space is none: its character counts as the one before.
    const from = text.length - (spaced && folded.startsWith(' ') ? 1 : 0);
    const own = folded.slice(text.length - from);
    if (!own) continue;
    nodes.push({ node, from });
    text += own;
    // Of the part, not of the text: looking into what has just been put together copies all of it.
    spaced = own.endsWith(' ');
  }
  return { text, nodes };
}

/** Ranges of the first places where a sentence stands in the page, in its order; white space may differ. Empty when it is not there. */
export function rangesOf(page: PageText, quote: string): Range[] {
  const wanted = quote.replace(SPACES, ' ').trim();
  const ranges: Range[] = [];
  for (
    let at = wanted ? page.text.indexOf(wanted) : -1;
    at !== -1 && ranges.length < MOST_PLACES;
    at = page.text.indexOf(wanted, at + wanted.length)
  )
    ranges.push(rangeAt(page, at, at + wanted.length));
  return ranges;
}

function rangeAt({ nodes }: PageText, from: number, until: number): Range {
  const range = new Range();
  range.setStart(...placeOf(nodes, from));
  const [node, last] = placeOf(nodes, until - 1);
  range.setEnd(node, last + 1);
  return range;
}

/** Where a character that is no space stands: its node is folded once more, as far as that. */
function placeOf(nodes: PageText['nodes'], position: number): [node: Text, offset: number] {
  const { node, from } = nodes.findLast((one) => one.from <= position) as PageText['nodes'][number];
  const [character] = [...node.data.slice(0, MOST_IN_NODE).matchAll(/\s+|\S/g)].slice(position - from);
  return [node, character?.index ?? 0];
}
