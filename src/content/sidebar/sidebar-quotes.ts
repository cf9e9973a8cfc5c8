/** Elements whose text a reader does not see as part of the article. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const SPACES = /\s+/g;
/**
 * Limits on the characters of a page, its text nodes, the characters of one node, and the places of
 * one sentence. They bound the work on a hostile page; the longest articles are far below them.
 */
const MOST_TEXT = 5e6;
const MOST_NODES = 2e5;
const MOST_IN_NODE = 2e4;
const MOST_PLACES = 20;

/**
 * Text of a page in which each run of white space is one space. `from` is the position in `text` at
 * which the text node starts.
 */
export interface PageText {
  text: string;
  nodes: { node: Text; from: number }[];
}

/**
 * Reads the page's text in one walk over its text nodes, up to the limits above. Does not change
 * the DOM.
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
    // If the text already ends in a space, the node's leading space is dropped, and the node starts
    // at the earlier space.
    const from = text.length - (spaced && folded.startsWith(' ') ? 1 : 0);
    const added = folded.slice(text.length - from);
    if (!added) continue;
    nodes.push({ node, from });
    text += added;
    // Examines only the added text, because reading from the joined string would make the engine
    // copy all of it.
    spaced = added.endsWith(' ');
  }
  return { text, nodes };
}

/**
 * Returns the ranges of the first occurrences of a sentence in the page, in document order.
 * Differences in white space are ignored. Empty when the page does not contain the sentence.
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
 * Returns the node and the offset in it of a character that is not white space. Collapses the
 * node's white space again to find the offset.
 */
function placeOf(nodes: PageText['nodes'], position: number): [node: Text, offset: number] {
  const { node, from } = nodes.findLast(
    (entry) => entry.from <= position,
  ) as PageText['nodes'][number];
  const [character] = [...node.data.slice(0, MOST_IN_NODE).matchAll(/\s+|\S/g)].slice(
    position - from,
  );
  return [node, character?.index ?? 0];
}
