/**
 * Maximum number of text nodes that are examined. It is high enough to reach the article behind
 * long menus.
 */
const MOST_TEXTS = 10_000;
/**
 * Minimum length, in CSS pixels, of the longer side of a text's box. Smaller texts do not count as
 * part of the article.
 */
const LEAST_EXTENT = 200;
/**
 * Minimum font size of an article's text, in CSS pixels. Captions and menus are usually smaller.
 */
const LEAST_FONT_SIZE = 15;

/** Left and right edge and size of the box around a text, in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'right' | 'width' | 'height'>;

/**
 * Returns the long texts of the page that have a large font. Most of them belong to the article.
 * The search is slow. A caller that measures the texts again, after a change to the layout, should
 * therefore keep the result.
 */
export function longTexts(): Text[] {
  const walker = document.createTreeWalker(document, 4);
  const range = document.createRange();
  const texts: Text[] = [];
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && isLong(boxOf(text, range)) && isReadingSize(text)) texts.push(text);
  }
  return texts;
}

/**
 * Returns the boxes of the texts in the main column, headlines included. Texts with nearly the
 * same left edge form a column. The main column is the one whose boxes have the largest total
 * weight (width² × height).
 */
export function articleBoxes(texts: readonly Text[]): Box[] {
  const range = document.createRange();
  const boxes = texts.map((text) => boxOf(text, range)).filter(isLong);
  const columns = new Map<number, { weight: number; box: Box }>();
  for (const box of boxes) {
    const key = Math.round(box.left / 10);
    const column = columns.get(key) ?? { weight: 0, box };
    // The weight depends on the size of each box, not on the number of characters, because
    // Chinese texts have few characters.
    column.weight += box.width * box.width * box.height;
    if (box.right > column.box.right) column.box = box;
    columns.set(key, column);
  }
  const [main] = [...columns.values()].sort((a, b) => b.weight - a.weight);
  return main
    ? boxes.filter((box) => shared(box, main.box) > Math.min(box.width, main.box.width) / 2)
    : [];
}

/**
 * Returns how far two boxes overlap horizontally, in CSS pixels; 0 or less when they do not
 * overlap.
 */
function shared(one: Box, other: Box): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

function boxOf(text: Text, range: Range): Box {
  range.selectNode(text);
  return range.getBoundingClientRect();
}

/**
 * True when the box of a text is large enough for a part of an article. Compares the longer side,
 * because text can be vertical.
 */
function isLong({ width, height }: Box): boolean {
  return Math.max(width, height) > LEAST_EXTENT;
}

function isReadingSize({ parentElement }: Text): boolean {
  return (
    parentElement !== null &&
    Number.parseFloat(getComputedStyle(parentElement).fontSize) >= LEAST_FONT_SIZE
  );
}
