import type { Article } from '../../core/article/article.ts';
import { type NamePatterns, namesWatchedApp, pageNamesWatchedApp } from '../../core/article/gate.ts';
import { findHeadline, readArticle } from '../../core/article/read-article.ts';
import type { AnswerTo } from '../../protocol/messages.ts';
import { contentAddress, watchNavigation } from './navigation.ts';

/** Sends a message to the background and gives its answer; rejects or gives undefined when nobody answered. */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** The first look after the page came, moved or was touched, in ms; each further one comes after twice the time, the last 7.75 s later. */
const FIRST_LOOK = 250;
const LOOKS = 5;
/** After so many of them a page that changed its address and not its titles is read as it is. */
const UNCHANGED = 3;
/** An article that has a sidebar is looked for again and again after 250 << 2 ms, so that neither stays without the other. */
const WATCH = 2;
/**
 * What may bring another view without another address: the reader's hand, what the view loads (pictures' loads reach the
 * document, not the window), its scrolling into place.
 */
const STIRRING = 'click keydown load scrollend';

/**
 * Watches one page: reads its article when the text names a watched app and reports it to the background once, again
 * for each article that the page shows later without a load, and tells when an article went away. Never throws into the
 * page, puts no observer on its DOM and writes nothing to it; on a page without a sidebar no timer runs but for the seconds
 * after the page came or was touched. Gives a function that reads and reports once more.
 */
export function startDetector(view: Window, names: NamePatterns, send: Send): () => void {
  const page = view.document;
  let address = contentAddress(view.location.href);
  /** What was reported last, '' for nothing; `about` is the background's answer to it. */
  let reported = '';
  let about = false;
  /** The page under this address has not been read. */
  let unread = false;
  /** Signals of the page when it was read, and at the last look. */
  let seen = '';
  let last = '';
  /** Grows when an article is left; an answer to an older one comes too late. */
  let stay = 0;
  let timer = 0;
  let step = 0;
  /** A change was seen, and the next look comes at once to see whether it is over. */
  let hurried = false;

  /**
   * What page and article call themselves: when it changes, the article is another, whatever else stays. Then, if wanted, the
   * count of elements. Cheap to read, no layout.
   */
  const signal = (counted: boolean) => {
    const count = counted ? `${page.getElementsByTagName('*').length}.` : '';
    return `${page.title}${findHeadline(page)?.textContent}\n${count}`;
  };

  const look = (force?: boolean) => {
    seen = signal(true);
    unread = false;
    if (!pageNamesWatchedApp(page, names, force)) return leave();
    const article = readArticle(page, view.location.href);
    const text = article.blocks.map((block) => block.text).join('\n');
    // A link in the menu, a share button or the footer names apps too.
    if (!force && !namesWatchedApp(`${article.title}\n${text}`, names)) return leave();
    const content = `${article.title} ${text.length}`;
    if (content !== reported) leave();
    else if (!force) return;
    reported = content;
    report(article);
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
    stay++;
  };

  const report = async (article: Article) => {
    const started = stay;
    const answer = await tell({ kind: 'judge-article', article });
    if (started !== stay) return;
    if (answer) {
      about = (answer as AnswerTo<'judge-article'>).about;
      if (about) stir();
    }
    // The background was killed, or was starting: the next looks ask again.
    else reported = seen = '';
  };

  /**
   * Reads the page when it changed and has come to rest. An article that is answered is read again only when another takes its
   * place: pages grow all the time.
   */
  const check = () => {
    const now = signal(!about && !unread);
    const changed = !seen.startsWith(now) || (unread && step >= UNCHANGED);
    const moves = changed && now !== last;
    last = now;
    hurried = moves && !hurried;
    if (moves ? !hurried && !about && step >= LOOKS : changed) look();
  };

  const lookLater = () => {
    if (step < LOOKS || about || hurried)
      timer = view.setTimeout(
        () => {
          quietly(check);
          lookLater();
        },
        FIRST_LOOK << (hurried ? 0 : step < LOOKS ? step++ : WATCH),
      );
  };

  /** Looks again soon, unless that is under way. */
  const stir = () => {
    if (step === 1) return;
    view.clearTimeout(timer);
    step = 0;
    lookLater();
  };

  const moved = () => {
    const next = contentAddress(view.location.href);
    if (next === address) return;
    if (next.split('?', 1)[0] !== address.split('?', 1)[0]) leave();
    address = next;
    unread = true;
    stir();
  };

  const start = () => {
    watchNavigation(view, () => quietly(moved));
    view.addEventListener('pageshow', (event) => event.persisted && reported && quietly(() => look(true)));
    for (const kind of STIRRING.split(' ')) page.addEventListener(kind, stir, true);
    quietly(look);
    stir();
  };
  if ((page as { prerendering?: boolean }).prerendering) page.addEventListener('prerenderingchange', start);
  else start();
  return () => quietly(() => look(true));
}

/** A page can break any reading of its DOM; its console is not the place to say so. */
function quietly(act: () => unknown): void {
  try {
    act();
  } catch {}
}
