import type { Block } from './article.ts';

/** One run of visible text between two block borders, with what is needed to tell prose from surroundings. */
export interface Passage {
  text: string;
  /** The nearest block element around it. */
  parent: Element;
  heading: boolean;
  /** Length of readable prose: 0 for labels, links and headings. */
  prose: number;
  /** True when most of it is links. */
  linked: boolean;
  /** The outermost element around it that by its name is not the article (related stories, comments, menus), or null. */
  surroundings: Element | null;
}

const words = (list: string) => new Set(list.split(' '));

/** Never part of an article's text. */
const SKIPPED = words(
  'script style template noscript svg math iframe object embed video audio canvas button select textarea input nav footer aside dialog menu figcaption rt rp datalist map',
);
/** Elements that don't break a line of text. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr',
);
const HEADING = /^h[1-6]$/;
/** Classes, ids and roles of what stands around an article, as sites of the world name them. */
const SURROUNDINGS =
  /relat|recomm|comment|disqus|newsletter|subscri|share|sharing|social|sponsor|outbrain|taboola|promo|popular|trending|most-?(read|view|seen)|breadcrumb|cookie|consent|gdpr|foot|side-?bar|masthead|navig|navbar|menu|caption|widget|paywall|advert|toolbar|modal|popup|overlay|banner|more-?(news|stor|from|on)|(see|read)-?(also|more|next)|also-?(read|like)|complementary|contentinfo|dialog|search|tags|author-?(bio|box|info)|copyright|signup|sign-up|login/i;
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Limits that keep the work on a hostile page bounded; the longest articles stay far below them. */
const MAX_NODES = 60_000;
const MAX_DEPTH = 400;
const MAX_PASSAGES = 5_000;
const MAX_PASSAGE_LENGTH = 20_000;
const MAX_TEXT_LENGTH = 600_000;

/**
 * The visible passages under `root` in document order, without layout: hidden elements are known by their attributes.
 * `headline` is where the article begins; its own text is left out and `headlineAt` is the index of the first passage after it
 * (-1 without one). Stops early at the limits above.
 */
export function readPassages(
  root: Element,
  headline: Element | null,
): { passages: Passage[]; headlineAt: number } {
  const passages: Passage[] = [];
  const open: Element[] = [];
  let headlineAt = -1;
  let length = 0;
  let text = '';
  let linked = 0;
  let link: Element | null = null;
  let surroundings: Element | null = null;

  const flush = () => {
    const trimmed = text.trim();
    if (trimmed) {
      const folded = trimmed.replace(/\s+/g, ' ');
      let depth = open.length - 1;
      while (depth >= 0 && INLINE.has((open[depth] as Element).localName)) depth--;
      const parent = open[depth] ?? root;
      const heading = HEADING.test(parent.localName);
      const isLinked = linked * 2 > text.length;
      const prose = heading || isLinked || folded.length < 40 ? 0 : folded.length;
      passages.push({ text: folded, parent, heading, prose, linked: isLinked, surroundings });
      length += folded.length;
    }
    text = '';
    linked = 0;
  };

  let node: Node | null = root.firstChild;
  for (let left = MAX_NODES; left > 0 && passages.length < MAX_PASSAGES && length < MAX_TEXT_LENGTH; left--) {
    while (!node) {
      const closed = open.pop();
      if (!closed) break;
      if (!INLINE.has(closed.localName)) {
        open.push(closed);
        flush();
        open.pop();
      }
      if (closed === link) link = null;
      if (closed === surroundings) surroundings = null;
      node = closed.nextSibling;
    }
    if (!node) break;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (text.length < MAX_PASSAGE_LENGTH) {
        const part = data.length > MAX_PASSAGE_LENGTH ? data.slice(0, MAX_PASSAGE_LENGTH) : data;
        text += part;
        if (link) linked += part.length;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (element === headline) {
        flush();
        headlineAt = passages.length;
      } else if (name === 'br') {
        const next = element.nextElementSibling;
        if (next?.localName === 'br' && !element.nextSibling?.textContent?.trim()) flush();
        else text += ' ';
      } else if (INLINE.has(name)) {
        if (name === 'a' && !link) link = element;
        open.push(element);
        node = element.firstChild;
        continue;
      } else if (!SKIPPED.has(name) && open.length < MAX_DEPTH && !isHidden(element)) {
        flush();
        if (!surroundings && isSurroundings(element, headline)) surroundings = element;
        open.push(element);
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  flush();
  return { passages, headlineAt };
}

/** Known without layout: attributes and inline style only. */
function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function isSurroundings(element: Element, headline: Element | null): boolean {
  const name = element.localName;
  const labels = `${element.getAttribute('class')} ${element.id} ${element.getAttribute('role')}`;
  const named = name === 'form' || name === 'header' || (name !== 'article' && SURROUNDINGS.test(labels));
  return named && !(headline && element.contains(headline));
}

/**
 * The article's blocks among a page's passages: the densest prose, what stands between the headline and it, and nothing
 * of the surroundings. Empty when the page has no prose.
 */
export function selectBlocks(passages: Passage[], headlineAt: number): Block[] {
  const article = withoutSurroundings(passages);
  const container = densestContainer(article);
  if (!container) return [];
  const inside = passages.map((passage) => article.has(passage) && container.contains(passage.parent));
  const start = inside.indexOf(true);
  const blocks: Block[] = [];
  passages.forEach((passage, index) => {
    if (!article.has(passage) || passage.linked) return;
    const standfirst = passage.prose > 0 && headlineAt >= 0 && index >= headlineAt && index < start;
    if (!inside[index] && !standfirst) return;
    if (passage.heading && (passages[index + 1]?.linked ?? true)) return;
    blocks.push({ kind: passage.heading ? 'heading' : 'text', text: passage.text });
  });
  return blocks;
}

/** When hardly any prose stands outside what looks like surroundings, the heaviest of these is the article after all. */
function withoutSurroundings(passages: Passage[]): Set<Passage> {
  const weights = new Map<Element | null, number>();
  for (const { surroundings, prose } of passages)
    weights.set(surroundings, (weights.get(surroundings) ?? 0) + prose);
  const clean = weights.get(null) ?? 0;
  const [heaviest, weight] = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
  const rescued = clean < 250 && weight > clean * 3 ? heaviest : null;
  return new Set(passages.filter(({ surroundings }) => !surroundings || surroundings === rescued));
}

/** The parent with the most prose, widened to an ancestor as long as that brings a good deal more. */
function densestContainer(article: Set<Passage>): Element | null {
  const weights = new Map<Element, number>();
  for (const { parent, prose } of article) {
    const holder = parent.localName === 'p' || parent.localName === 'li' ? parent.parentElement : parent;
    if (prose && holder) weights.set(holder, (weights.get(holder) ?? 0) + prose);
  }
  const groups = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 200);
  let [container, weight] = groups[0] ?? [null, 0];
  for (let above = container?.parentElement ?? null; above; above = above.parentElement) {
    let total = 0;
    for (const [holder, prose] of groups) if (above.contains(holder)) total += prose;
    if (total > weight * 1.3) [container, weight] = [above, total];
  }
  return container;
}
