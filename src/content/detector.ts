import type { Requests } from '../browser/messages.ts';
import type { Article } from '../core/article.ts';
import { type NamePatterns, namesWatchedApp, pageNamesWatchedApp } from '../core/gate.ts';
import { readArticle } from '../core/read-article.ts';
import { contentAddress, watchNavigation } from './navigation.ts';

/** Sends a message to the background and gives its answer; rejects or gives undefined when nobody answered. */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** Waits before asking again a background that was killed, or was starting, while it was asked. */
const RETRY_DELAYS = [50, 400, 2000];
/** When to look again for text that arrived late, after the page or its address changed. */
const LATE_CHECKS = [1000, 3000, 8000];
/** A page that changes its address is read when two samples in a row are alike, but not before it has changed at all … */
const SETTLE_SAMPLE = 150;
const SETTLE_UNCHANGED = 1500;
/** … and at the latest after this. */
const SETTLE_LATEST = 4000;

/**
 * Watches one page: reads its article when the text names a watched app and reports it to the background once, again
 * for each article that the page shows later without a load, and tells when an article went away. Never throws into the
 * page, leaves no observer of its DOM on it and writes nothing to it. Gives a function that reads and reports once more.
 */
export function startDetector(view: Window, names: NamePatterns, send: Send): () => void {
  const page = view.document;
  let address = contentAddress(view.location.href);
  /** What was reported last, '' for nothing; `about` is the background's answer to it. */
  let reported = '';
  let about = false;
  let seen = '';
  let titled = '';
  /** Grows with every address; whatever waits for an older one gives up. */
  let visit = 0;

  const later = (delay: number, act: () => void) => {
    const started = visit;
    view.setTimeout(() => {
      if (started === visit) quietly(act);
    }, delay);
  };

  /** What page and article call themselves: when it changes, the article is another, whatever else stays. */
  const titles = () => page.title + page.querySelector('h1')?.textContent;
  /** Cheap to read: titles and a count of elements, no layout. */
  const signal = () => titles() + page.getElementsByTagName('*').length;

  const look = (force = false) => {
    seen = signal();
    titled = titles();
    if (!pageNamesWatchedApp(page, names)) return leave();
    const article = readArticle(page, view.location.href);
    const text = article.blocks.map((block) => block.text).join('\n');
    // A link in the menu, a share button or the footer names apps too.
    if (!force && !namesWatchedApp(`${article.title}\n${text}`, names)) return leave();
    const content = `${article.title} ${text.length}`;
    if (content === reported && !force) return;
    if (reported && content !== reported) leave();
    reported = content;
    report(article, 0);
  };

  /** Undefined when nobody answers; sending throws at once after the extension was updated or removed. */
  const tell: Send = async (message) => {
    try {
      return await send(message);
    } catch {}
  };

  const leave = () => {
    if (reported) tell({ kind: 'article-left' });
    reported = '';
    about = false;
  };

  const report = async (article: Article, attempt: number) => {
    const started = visit;
    const answer = await tell({ kind: 'judge-article', article });
    if (started !== visit) return;
    if (answer) about = (answer as Requests['judge-article']['answer']).about;
    else if (RETRY_DELAYS[attempt]) later(RETRY_DELAYS[attempt], () => report(article, attempt + 1));
  };

  /** An article that is answered is read again only when another takes its place; pages grow all the time. */
  const lookIfChanged = () => {
    if (about ? titles() !== titled : signal() !== seen) look();
  };

  const lookLater = () => {
    for (const delay of LATE_CHECKS) later(delay, lookIfChanged);
  };

  const settle = (last: string, waited: number) => {
    later(SETTLE_SAMPLE, () => {
      const now = signal();
      const settled = now === last && (now !== seen || waited > SETTLE_UNCHANGED);
      if (!settled && waited < SETTLE_LATEST) return settle(now, waited + SETTLE_SAMPLE);
      look();
      lookLater();
    });
  };

  const moved = () => {
    const next = contentAddress(view.location.href);
    if (next === address) return;
    const samePath = next.split('?', 1)[0] === address.split('?', 1)[0];
    address = next;
    visit++;
    if (!samePath) leave();
    settle('', 0);
  };

  const start = () => {
    watchNavigation(view, () => quietly(moved));
    view.addEventListener('pageshow', (event) => event.persisted && reported && quietly(() => look(true)));
    view.addEventListener('load', () => quietly(lookIfChanged));
    // Views that change without an address change by the reader's hand.
    view.addEventListener('click', lookLater, true);
    quietly(look);
    lookLater();
  };
  if ((page as { prerendering?: boolean }).prerendering)
    page.addEventListener('prerenderingchange', start, { once: true });
  else start();
  return () => quietly(() => look(true));
}

/** A page can break any reading of its DOM; its console is not the place to say so. */
function quietly(act: () => unknown): void {
  try {
    act();
  } catch {}
}
