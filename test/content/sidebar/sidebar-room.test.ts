// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveRoomBack, makeRoom } from '../../../src/content/sidebar/sidebar-room.ts';

/**
 * Stands in for the code that measures the article. Here, the article is a single text, and `box`
 * returns its left and right edges. Each test sets `box`.
 */
const article = vi.hoisted(() => ({ box: (_rules: string) => ({ left: 0, right: 0 }) }));
vi.mock('../../../src/content/sidebar/article-column.ts', () => ({
  longTexts: () => [],
  // A style sheet of the page can move its text. Therefore `article.box` gets the content of the
  // style sheets, and computes from it where the text is.
  articleBoxes: () => [article.box(rules())],
}));

/** Style sheet that stores its text, so that tests can read the text. */
class Sheet extends CSSStyleSheet {
  text = '';
  override replaceSync(text: string) {
    this.text = text;
  }
}
/**
 * Tells `makeRoom` where the panel is. In a browser, an IntersectionObserver does so after layout;
 * here, tests call this function.
 */
let layOut: (place: { left: number; right: number }) => void;
class Observer {
  #isOver = false;
  constructor(tell: (entries: object[]) => void) {
    layOut = (place) => this.#isOver || tell([{ boundingClientRect: place }]);
  }
  observe() {}
  disconnect() {
    this.#isOver = true;
  }
}

/** Text of all style sheets that the page has. */
const rules = () => [...(document.adoptedStyleSheets as Sheet[])].map(({ text }) => text).join('');
const AT_RIGHT = { left: 1000, right: 1400 };
const COVERED = { left: 300, right: 1100 };
const FREE = { left: 300, right: 900 };
/**
 * A value for `article.box`: on this page, any margin moves the text away from the panel, as on
 * most pages. `css` is the content of the page's style sheets.
 */
const boxByMargin = (css: string) => (css.includes('margin') ? FREE : COVERED);

beforeEach(() => {
  layOut = () => {};
  vi.stubGlobal('CSSStyleSheet', Sheet);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('innerWidth', 1440);
  document.adoptedStyleSheets = [];
});
afterEach(() => {
  giveRoomBack();
  vi.unstubAllGlobals();
});

/** Opens a panel at `place`. Returns the text of the style sheets that the page then has. */
function opened(box: typeof article.box, place = AT_RIGHT): string {
  article.box = box;
  makeRoom(document.createElement('iframe'));
  layOut(place);
  return rules();
}

it('moves the page aside of a panel that covers its text', () => {
  expect(opened(boxByMargin)).toContain('html { margin-right: 456px !important; }');
});
it('moves the page to the other side if the panel is at the left', () => {
  const boxByLeftMargin = (text: string) =>
    text.includes('margin-left') ? { left: 500, right: 1100 } : COVERED;
  const rules = opened(boxByLeftMargin, { left: 12, right: 400 });
  expect(rules).toContain('html { margin-left: 416px !important; }');
});
it('leaves the page where it is if the panel covers no text', () => {
  expect(opened(() => FREE)).toBe('');
});
it('counts text in the gap beside the panel as covered', () => {
  const near = { left: 300, right: 990 };
  expect(opened((text) => (text ? FREE : near))).toContain('margin-right');
  expect(opened(() => ({ left: 300, right: 984 }))).toBe('');
});
it('leaves a narrow window alone', () => {
  vi.stubGlobal('innerWidth', 999);
  expect(opened(boxByMargin)).toBe('');
});
it('limits the width of a body that the margin does not move', () => {
  const wide = opened((text) => (text.includes('max-width') ? FREE : COVERED));
  expect(wide).toContain('margin-right: 456px');
  expect(wide).toContain('body { max-width: 100% !important; }');
});
it('does not limit a body that the margin has moved', () => {
  expect(opened(boxByMargin)).not.toContain('max-width');
});
it('moves the page back if no text is uncovered', () => {
  expect(opened(() => COVERED)).toBe('');
});
it('moves the page back if it would scroll sideways', () => {
  vi.spyOn(document.documentElement, 'scrollWidth', 'get').mockImplementation(() =>
    rules() ? 1500 : 0,
  );
  expect(opened(boxByMargin)).toBe('');
  vi.restoreAllMocks();
  expect(opened(boxByMargin)).not.toBe('');
});
it('keeps the style sheets of the page itself, whenever it gives its room back', () => {
  const own = Object.assign(new Sheet(), { text: 'p {}' });
  document.adoptedStyleSheets = [own];
  opened(boxByMargin);
  giveRoomBack();
  expect(rules()).toBe('p {}');
});
it('moves nothing if the panel has closed before the page was laid out', () => {
  article.box = boxByMargin;
  makeRoom(document.createElement('iframe'));
  giveRoomBack();
  layOut(AT_RIGHT);
  expect(rules()).toBe('');
});
