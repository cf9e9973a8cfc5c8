import { hasDigit } from '../dates/may-hold-date.ts';
import type { Block } from './article.ts';

/**
 * A passage: visible text that no boundary of a block element interrupts, such as a paragraph, a
 * heading or a label.
 */
export interface Passage {
  text: string;
  /** Nearest block element around the text. */
  parent: Element;
  heading: boolean;
  /**
   * Number of characters, if the passage is prose. Otherwise 0: headings, texts that are mostly
   * links, and texts of fewer than 40 characters are not prose.
   */
  prose: number;
  /** True when most of the text is links. */
  linked: boolean;
  /**
   * First inline element of the passage that has a digit near its beginning (see `NUMBER_WITHIN`)
   * and contains no other element. Null when there is none.
   */
  numbered: Element | null;
}

/** Passages of a page, in document order. */
export interface Passages {
  passages: Passage[];
  /** Number of characters of prose in all passages together. */
  prose: number;
  headline: Element | null;
  /** Index of the first passage after the headline; -1 without a headline. */
  headlineAt: number;
  /** `time` elements, each with the index of the passage that contains it. */
  times: [element: Element, at: number][];
  /**
   * Elements that were left out because they seem to be outside the article: forms, headers, and
   * elements with a class, id or role such as `newsletter`.
   */
  surroundings: Element[];
  /**
   * Elements that were left out but may hold a dateline, such as footers. Each has the index of a
   * passage near it.
   */
  boxes: [element: Element, at: number][];
}

/** Limits of the work on a hostile page. The longest articles stay far below them. */
const MAX_NODES = 60_000;
const MAX_DEPTH = 400;
const MAX_PASSAGE_LENGTH = 20_000;
const MAX_TEXT_LENGTH = 600_000;

/**
 * Number of characters at the beginning of an element in which a digit is looked for (see
 * `Passage.numbered`).
 */
const NUMBER_WITHIN = 21;

/** Elements that never hold an article's text. */
const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'button',
  'select',
  'textarea',
  'nav',
  'footer',
  'aside',
  'dialog',
  'figcaption',
  'rt',
  'rp',
]);
/** Elements that do not break a line of text. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/**
 * Matches classes, ids and roles of elements outside an article, in lower case. `widget` and
 * `relative` are not in this list, because page builders also give them to elements that contain
 * the article.
 */
const SURROUNDINGS =
  /(?<!no-|has-|with-)(related|recomm|comment|newsletter|subscri|shar(e(?!d|-?by)|ing)|social|sponsor|(?<!node-)promo|popular|trending|most-?(read|view)|breadcrumb|cookie|consent|foot|side-?bar|nav[ib]|menu|caption|advert|modal|popup|overlay|banner|more-?(news|stor|from)|(see|read|also)-?(also|read|next)|complementary|contentinfo|dialog|search|tags|author-?(bio|box))/;
const HIDDEN_STYLE = /(display|visibility):\s*(none|hidden)/;

/**
 * Reads the visible passages under `root`. Skips `headline`, and elements outside the article
 * (see `Passages.surroundings`). The element `kept` is not skipped even if it is one of these. If
 * `kept` is `root` itself, none of these are skipped.
 */
export function readPassages(root: Element, headline: Element | null, kept?: Element): Passages {
  const read: Passages = {
    passages: [],
    prose: 0,
    headline,
    headlineAt: -1,
    times: [],
    surroundings: [],
    boxes: [],
  };
  const { passages, times, surroundings, boxes } = read;
  const open: Element[] = [];
  const blocks: Element[] = [root];
  let length = 0;
  let text = '';
  let linked = 0;
  let link: Element | null = null;
  let numbered: Element | null = null;

  const flush = () => {
    const folded = foldSpace(text);
    if (folded) {
      const parent = blocks.at(-1) as Element;
      const heading = HEADINGS.has(parent.localName);
      const isLinked = linked * 2 > text.length;
      const prose = heading || isLinked || folded.length < 40 ? 0 : folded.length;
      passages.push({ text: folded, parent, heading, prose, linked: isLinked, numbered });
      length += folded.length;
      read.prose += prose;
    }
    text = '';
    linked = 0;
    numbered = null;
  };

  const take = (data: string, isLinked: Element | boolean | null) => {
    if (text.length >= MAX_PASSAGE_LENGTH) return;
    const part = data.slice(0, MAX_PASSAGE_LENGTH - text.length);
    text += part;
    if (isLinked) linked += part.length;
  };

  /**
   * Adds to `boxes` an element that is left out, with the index of a passage next to the element.
   */
  const leaveOut = (element: Element) => {
    // Below the headline, the index is that of the next passage, `passages.length`. Above the
    // headline, it is that of the previous passage, or -1 if there is none.
    boxes.push([element, passages.length - +(read.headlineAt < 0)]);
  };

  /**
   * Reads an element. Returns true if the caller must still read the element's children, one by
   * one.
   */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    if (element === headline) {
      flush();
      read.headlineAt = passages.length;
      return false;
    }
    if (name === 'br') {
      if (isDoubleBreak(element)) flush();
      else text += ' ';
      return false;
    }
    const inline = INLINE.has(name);
    if (inline && element.hasAttributes() && isUnseen(element)) return false;
    if (!inline) {
      // An element that contains the headline belongs to the article, whatever its name.
      if ((SKIPPED.has(name) && !element.contains(headline)) || open.length > MAX_DEPTH) {
        if (name === 'footer' || name === 'aside') leaveOut(element);
        return false;
      }
      // Reading attributes is slow, so these checks are skipped for elements without attributes.
      const named = element.hasAttributes();
      if (named && isHidden(element)) return false;
      flush();
      // Unless a header contains the headline, it belongs to the article only if it comes after
      // the headline and before any prose. Classes and ids of paragraphs are not checked, because
      // paragraphs contain text, and there are too many of them.
      const around =
        name === 'form' ||
        (name === 'header' && (read.headlineAt < 0 || read.prose > 0)) ||
        (named && name !== 'article' && name !== 'p' && isNamedSo(element));
      if (around && kept !== element && kept !== root && !element.contains(headline)) {
        surroundings.push(element);
        leaveOut(element);
        return false;
      }
      blocks.push(element);
    }
    if (name === 'time') times.push([element, passages.length]);
    if (element.firstElementChild) {
      if (name === 'a') link ??= element;
      return true;
    }
    const data = element.textContent ?? '';
    if (inline && hasDigit(data.slice(0, NUMBER_WITHIN))) {
      numbered ??= element;
      // A day and a year in separate elements often have no space between them, because styles
      // separate them.
      if (/^\d/.test(data) && /\d/.test(text.slice(-1))) text += ' ';
    }
    take(data, name === 'a' || link);
    if (!inline) {
      flush();
      blocks.pop();
    }
    return false;
  };

  let node: Node | null = root.firstChild;
  for (let left = MAX_NODES; left > 0 && length < MAX_TEXT_LENGTH; left--) {
    while (!node && open.length) {
      const closed = open.pop() as Element;
      if (closed === blocks.at(-1)) {
        flush();
        blocks.pop();
      }
      if (closed === link) link = null;
      node = closed.nextSibling;
    }
    if (!node) break;
    if (node.nodeType === 3) take((node as Text).data, link);
    else if (node.nodeType === 1 && enter(node as Element)) {
      open.push(node as Element);
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  flush();
  return read;
}

/**
 * Trims a text, and replaces each run of white space in it with one space. To save time, the
 * pattern does not match a single space, which needs no change.
 */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return trimmed ? trimmed.replace(/[^\S ]\s*| \s+/g, ' ') : '';
}

/** True for the first of two `br` elements in a row. Some pages separate paragraphs in this way. */
function isDoubleBreak(element: Element): boolean {
  return (
    element.nextElementSibling?.localName === 'br' && !element.nextSibling?.textContent?.trim()
  );
}

/**
 * True when an attribute or an inline style hides an element. Style sheets are ignored, because
 * reading their effect would force a layout.
 */
function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isUnseen(element);
}

/**
 * True for an element that is not visible. In a line of text, `aria-hidden` alone does not count:
 * initial letters that styles enlarge often have it.
 */
function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style.toLowerCase());
}

/**
 * Results of `isNamedSo`, by class, id and role. Most pages repeat the same combinations many
 * times.
 */
const known = new Map<string, boolean>();

/**
 * True when an element's class, id or role shows that it is outside the article: `newsletter`,
 * `sidebar`.
 */
function isNamedSo(element: Element): boolean {
  const labels = `${element.className} ${element.id} ${element.getAttribute('role')}`.slice(0, 300);
  let around = known.get(labels);
  if (around === undefined) {
    // A pattern that ignores case would take V8 twice as long to compile, on each page.
    around = SURROUNDINGS.test(labels.toLowerCase());
    if (known.size < 2000) known.set(labels, around);
  }
  return around;
}

/**
 * Returns the article's blocks: the passages in the element that holds most of the prose. Empty if
 * there is no prose.
 */
export function selectBlocks({ passages, headline, headlineAt }: Passages): Block[] {
  const container = densestContainer(passages, headline);
  if (!container) return [];
  const start = passages.findIndex(({ parent }) => container.contains(parent));
  return passages.flatMap(({ text, parent, heading, linked, prose }, index) => {
    // Prose between the headline and the container, such as a summary, is added.
    const standfirst = prose > 0 && headlineAt >= 0 && index >= headlineAt && index < start;
    const introducesLinks = heading && (passages[index + 1]?.linked ?? true);
    if (linked || introducesLinks || !(standfirst || container.contains(parent))) return [];
    return [{ kind: heading ? 'heading' : 'text', text } as const];
  });
}

/** Returns the element that holds the article; null without prose. */
function densestContainer(passages: Passage[], headline: Element | null): Element | null {
  const weights = new Map<Element, number>();
  for (const { parent, prose } of passages) {
    const isPart = parent.localName === 'p' || parent.localName === 'li';
    const holder = isPart ? parent.parentElement : parent;
    if (prose && holder) weights.set(holder, (weights.get(holder) ?? 0) + prose);
  }
  const groups = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 30);
  // Begins with the element that directly holds the most prose. An ancestor replaces it only if the
  // ancestor holds over 30 % more.
  let [container, weight] = groups[0] ?? [null, 0];
  let above: Element | null = container;
  // Examines the ancestors up to the `article` element that contains the headline. Beyond this
  // element, the page may contain other articles.
  while (above && !(above.localName === 'article' && above.contains(headline))) {
    above = above.parentElement;
    let total = 0;
    for (const [holder, prose] of groups) if (above?.contains(holder)) total += prose;
    // Above the root element, `above` is null and `total` is 0. `container` then stays as it is.
    if (total > weight * 1.3) [container, weight] = [above, total];
  }
  return container;
}
