/** Elements whose text does not belong to the article. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const SPACES = /\s+/g;
/**
 * Limits on the characters in a page, text nodes in a page, characters in a text node, and
 * occurrences of a sentence. They limit the work on a hostile page.
 */
const MOST_TEXT = 5e6;
const MOST_NODES = 2e5;
const MOST_IN_NODE = 2e4;
const MOST_PLACES = 20;

/**
 * Text of a page. Every run of white space has become one space. For each text node, `from` is the
 * position in `text` where the node begins.
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
    // If `text` already ends with a space, this node does not add a second one. The node then
    // begins at the existing space.
    const from = text.length - (spaced && folded.startsWith(' ') ? 1 : 0);
    const added = folded.slice(text.length - from);
    if (!added) continue;
    nodes.push({ node, from });
    text += added;
    // Only the added text is read, because reading the end of `text` would make the JavaScript
    // engine copy all of it.
    spaced = added.endsWith(' ');
  }
  return { text, nodes };
}

/**
 * Returns the ranges of a sentence's first occurrences in the page, in document order. Ignores
 * differences in white space. Empty when the page does not contain the sentence.
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
 * Returns the text node that contains the character at a position, and the character's offset in
 * that node. The position counts each run of white space as one character. The character must not
 * be white space.
 */
function placeOf(nodes: PageText['nodes'], position: number): [node: Text, offset: number] {
  const { node, from } = nodes.findLast(
    (entry) => entry.from <= position,
  ) as PageText['nodes'][number];
  let offset = position - from;
  for (const { 0: run, index } of node.data.slice(0, MOST_IN_NODE).matchAll(/\s{2,}/g)) {
    if (index >= offset) break;
    offset += run.length - 1;
  }
  return [node, offset];
}
