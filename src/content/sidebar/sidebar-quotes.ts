/** Elements whose text does not belong to the article. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const SPACES = /\s+/g;
// The following limits keep a hostile page from causing too much work.

/** Maximum number of characters read in a page. */
const MOST_TEXT = 5e6;
/** Maximum number of text nodes read in a page. */
const MOST_NODES = 2e5;
/** Maximum number of characters read in one text node. */
const MOST_IN_NODE = 2e4;
/** Maximum number of occurrences that `rangesOf` returns for one sentence. */
const MOST_PLACES = 20;

/**
 * Text of a page, with every run of white space as one space. `nodes` lists the page's text
 * nodes. For each node, `from` is the position in `text` at which the node's text begins.
 */
export interface PageText {
  text: string;
  nodes: { node: Text; from: number }[];
}

/**
 * Reads the text of a page from its text nodes, up to the limits above. Does not change the DOM.
 */
export function readPageText(body: HTMLElement): PageText {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const nodes: PageText['nodes'] = [];
  let text = '';
  let spaced = false;
  for (let left = MOST_NODES; left > 0 && text.length < MOST_TEXT && walker.nextNode(); left--) {
    const node = walker.currentNode as Text;
    if (SKIPPED.has(node.parentElement?.tagName ?? '')) continue;
    const folded = node.data.slice(0, MOST_IN_NODE).replace(SPACES, ' ');
    // If `text` ends with a space and the node's text begins with one, only one of the two spaces
    // is kept.
    const from = text.length - (spaced && folded.startsWith(' ') ? 1 : 0);
    const added = folded.slice(text.length - from);
    if (!added) continue;
    nodes.push({ node, from });
    text += added;
    // The last character of `text` is read from `added`, because reading it from `text` would
    // make the engine copy all of `text`.
    spaced = added.endsWith(' ');
  }
  return { text, nodes };
}

/**
 * Returns the ranges of a sentence's first `MOST_PLACES` occurrences, in document order. Ignores
 * differences in white space. Empty if the page does not contain the sentence.
 */
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

/**
 * Finds the text node and the offset of the character at `position` in `PageText.text`. The
 * character must not be white space.
 */
function placeOf(nodes: PageText['nodes'], position: number): [node: Text, offset: number] {
  const { node, from } = nodes.findLast(
    (entry) => entry.from <= position,
  ) as PageText['nodes'][number];
  let offset = position - from;
  // In the node, a run of white space may have several characters; in `PageText.text`, it has one.
  for (const { 0: run, index } of node.data.slice(0, MOST_IN_NODE).matchAll(/\s{2,}/g)) {
    if (index >= offset) break;
    offset += run.length - 1;
  }
  return [node, offset];
}
