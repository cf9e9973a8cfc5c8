import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gate, startGate } from '../../../src/content/detector/gate.ts';
import type { Send } from '../../../src/content/detector/reporter.ts';
import { watchPage } from '../../../src/content/detector/watch-page.ts';
import { namePatterns } from '../../../src/core/article/name-patterns.ts';

const names = namePatterns(['TikTok']);
const prose = (words: string) =>
  `<p>${`${words} and the court said more about it than anybody had expected. `.repeat(5)}</p>`;
const story = (title: string, words: string) =>
  `<article><h1>${title}</h1>${prose(words)}</article>`;
const BAN = story('A ban of TikTok', 'TikTok is banned');
const OTHER = story('A story about cheese', 'Cheese is good');

let view: Window;
let navigation: EventTarget;
let sent: Parameters<Send>[0][];
let answers: (() => Promise<unknown>)[];
/**
 * Functions that replace `arrive` in its first calls, in order. Later calls use the real
 * `arrive`. The gate (the script that searches every page for app names) calls `arrive` to get a
 * page reader, which is the script that reads the article.
 */
let arrivals: (() => Promise<unknown>)[];
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  view = new Window({ url: 'https://news.example/one' });
  // The page counts as XHTML, because `pageText` reads the text of XHTML without XPath, which
  // happy-dom lacks.
  Object.defineProperty(view.document, 'contentType', { value: 'application/xhtml+xml' });
  navigation = new EventTarget();
  sent = [];
  answers = [];
  arrivals = [];
  asked = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  await view.happyDOM.close();
});

const send: Send = (message) => {
  sent.push(message);
  return (answers.shift() ?? (async () => ({ about: true })))();
};

function open(body: string, title = 'Example News'): () => void {
  view.document.title = title;
  view.document.body.innerHTML = body;
  // Gives the page the fake timers of the test, so that the test does not really wait.
  const page = new Proxy(view, {
    get: (target, key) => {
      if (key === 'setTimeout') return setTimeout;
      if (key === 'clearTimeout') return clearTimeout;
      if (key === 'navigation') return navigation;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const gate: Gate = startGate(
    page as unknown as globalThis.Window & typeof globalThis,
    names,
    () => {
      asked += 1;
      return (arrivals.shift() ?? (() => arrive(() => gate, page)))();
    },
  );
  return gate.readAgain;
}

/**
 * Connects a page reader to the gate (the script that searches every page). Waits a moment first,
 * because a browser also takes a moment to run an injected script.
 */
async function arrive(gate: () => Gate, page: unknown = view) {
  await null;
  gate().connect((parts, isWanted) => watchPage(page as globalThis.Window, parts, send, isWanted));
  return { started: true };
}

function go(address: string, body: string): void {
  view.history.pushState({}, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
  view.document.body.innerHTML = body;
}

const kinds = () => sent.map(({ kind }) => kind);
const titles = () =>
  sent.flatMap((message) => (message.kind === 'judge-article' ? [message.article.title] : []));
const wait = (ms = 15_000) => vi.advanceTimersByTimeAsync(ms);

describe('startGate and watchPage', () => {
  it('reports an article that names a watched app, once', async () => {
    open(BAN);
    await wait();
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it('says nothing of a page that names none', async () => {
    open(OTHER);
    await wait();
    expect(sent).toEqual([]);
  });
  it('asks again when the background was lost, and gives up after four more tries within some seconds', async () => {
    answers = [() => Promise.reject(new Error('gone')), async () => undefined];
    open(BAN);
    await wait();
    expect(kinds()).toEqual(['judge-article', 'judge-article', 'judge-article']);
    sent = [];
    answers = Array.from({ length: 10 }, () => () => Promise.reject(new Error('gone')));
    open(BAN);
    await wait(60_000);
    expect(sent).toHaveLength(5);
  });
  it('asks again when the background refused, as when the tab had asked too often', async () => {
    answers = [async () => ({ error: 'This tab has asked too often; wait a minute.' })];
    open(BAN);
    await wait();
    expect(kinds()).toEqual(['judge-article', 'judge-article']);
  });
  it('throws nothing into the page when sending throws at once', async () => {
    view.document.body.innerHTML = BAN;
    expect(() =>
      startGate(view as unknown as globalThis.Window & typeof globalThis, names, () => {
        throw new Error('invalidated');
      }),
    ).not.toThrow();
    await wait();
  });
  it('asks for no reader on a page that names no app', async () => {
    open(OTHER);
    await wait();
    expect(asked).toBe(0);
  });
  it.each([
    ['a footer', '<footer>Follow us on TikTok</footer>'],
    ['a share bar', '<div><a href="#">X</a> <a href="#">TikTok</a></div>'],
    ['a script', '<script type="application/json">{"app": "TikTok"}</script>'],
  ])('asks for no reader where only %s names an app', async (_, around) => {
    open(OTHER + around);
    await wait();
    expect(asked).toBe(0);
  });
  it('asks for one reader, however often the page changes', async () => {
    open(BAN);
    await wait();
    go('/two', story('A second ban of TikTok', 'TikTok is banned here too'));
    await wait();
    expect(asked).toBe(1);
  });
  it('asks for a reader again when nobody answered', async () => {
    arrivals = [() => Promise.reject(new Error('gone')), async () => undefined];
    open(BAN);
    await wait();
    expect(asked).toBe(3);
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it('asks again when the reader started in the page that the tab showed before', async () => {
    arrivals = [async () => ({ started: true })];
    open(BAN);
    await wait();
    expect(asked).toBe(2);
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it('does not ask again when the browser refuses the reader', async () => {
    arrivals = [async () => ({ started: false })];
    open(BAN);
    await wait();
    expect(asked).toBe(1);
  });
  it('reads what the page shows when the reader comes', async () => {
    view.document.body.innerHTML = BAN;
    const gate = startGate(
      view as unknown as globalThis.Window & typeof globalThis,
      names,
      async () => true,
    );
    view.document.body.innerHTML = OTHER;
    await arrive(() => gate);
    await wait(100);
    expect(sent).toEqual([]);
  });
  it('notices text that arrives late', async () => {
    open('<div>Loading</div>');
    view.setTimeout(() => {}, 0);
    await wait(500);
    view.document.body.innerHTML = BAN;
    await wait();
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it.each([1000, 2000, 3000])(
    'notices text that arrives after %i ms, within two more seconds',
    async (after) => {
      open('<div>Loading</div>');
      await wait(after);
      view.document.body.innerHTML = BAN;
      await wait(2100);
      expect(titles()).toEqual(['A ban of TikTok']);
    },
  );
  it('reads a page that never comes to rest', async () => {
    open('<h1>Headlines</h1>');
    view.document.body.innerHTML = BAN;
    for (let beat = 0; beat < 100; beat++) {
      view.document.body.append(view.document.createElement('i'));
      await wait(100);
    }
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it('reads again when a page judged as something else has grown', async () => {
    answers = [async () => ({ about: false })];
    open('<h1>A stub on TikTok</h1><p>Text</p>');
    await wait(500);
    view.document.body.innerHTML = BAN;
    await wait();
    expect(kinds()).toEqual(['judge-article', 'article-left', 'judge-article']);
  });
  it('notices within two seconds another view, however long after the page came to rest', async () => {
    open(OTHER);
    await wait(60_000);
    view.document.body.innerHTML = BAN;
    await wait(2000);
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it('notices text that another text replaced, although no element came or went', async () => {
    open(OTHER);
    await wait(60_000);
    for (const part of view.document.querySelectorAll('h1, p'))
      part.textContent = part.textContent.replace(/cheese/i, 'TikTok');
    await wait(2000);
    expect(asked).toBe(1);
  });
  it('tells that the article went and reads the next one without a load', async () => {
    open(BAN);
    await wait();
    go('/two', story('A second ban of TikTok', 'TikTok is banned here too'));
    await wait();
    expect(kinds()).toEqual(['judge-article', 'article-left', 'judge-article']);
    expect(titles()).toEqual(['A ban of TikTok', 'A second ban of TikTok']);
  });
  it('reports nothing of a next page that names no app', async () => {
    open(BAN);
    await wait();
    go('/two', OTHER);
    await wait();
    expect(kinds()).toEqual(['judge-article', 'article-left']);
  });
  it('tells that the article went when only the query of the address changed', async () => {
    open(BAN);
    await wait();
    go('/one?id=2', OTHER);
    await wait();
    expect(kinds()).toEqual(['judge-article', 'article-left']);
  });

  it('waits for text that lags behind the address', async () => {
    open(BAN);
    await wait();
    view.history.pushState({}, '', '/two');
    navigation.dispatchEvent(new Event('currententrychange'));
    await wait(1000);
    view.document.body.innerHTML = story('A second ban of TikTok', 'TikTok is banned here too');
    await wait();
    expect(titles()).toEqual(['A ban of TikTok', 'A second ban of TikTok']);
  });
  it.each(['/one#part', '/one?utm_source=x'])(
    'keeps the article when only the address changes to %s',
    async (address) => {
      open(BAN);
      await wait();
      go(address, BAN);
      await wait();
      expect(kinds()).toEqual(['judge-article']);
    },
  );
  it('notices another article with as many elements and the same address', async () => {
    open(BAN);
    await wait();
    view.document.body.innerHTML = story('Another ban of TikTok', 'WeChat and TikTok are banned');
    await wait();
    expect(titles()).toEqual(['A ban of TikTok', 'Another ban of TikTok']);
    expect(kinds()).toEqual(['judge-article', 'article-left', 'judge-article']);
  });
  it('notices within two seconds that an answered article went, whatever took it away', async () => {
    open(BAN);
    await wait(60_000);
    view.document.body.innerHTML = OTHER;
    await wait(2000);
    expect(kinds()).toEqual(['judge-article', 'article-left']);
  });
  it('tells articles apart by the headline that the title repeats, not by the name of the site', async () => {
    const site = '<h1>Example News</h1>';
    open(site + BAN.replace('h1', 'h2').replace('/h1', '/h2'), 'A ban of TikTok');
    await wait(60_000);
    view.document.title = 'A story about cheese';
    view.document.body.innerHTML = site + OTHER;
    await wait(2000);
    expect(kinds()).toEqual(['judge-article', 'article-left']);
  });
  it.each([
    ['names no app', OTHER],
    ['has an answered article', BAN],
  ])('lets no timer run on a page that %s and does not change', async (_, body) => {
    open(body);
    await wait(8000);
    expect(vi.getTimerCount()).toBe(0);
    view.document.body.append('More');
    await wait(100);
    expect(vi.getTimerCount()).toBe(1);
    await wait(8000);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('sees only one change before each check of a page that changes all the time', async () => {
    const observe = vi.spyOn(view.MutationObserver.prototype, 'observe');
    open(OTHER);
    for (let beat = 0; beat < 600; beat++) {
      view.document.body.append(view.document.createElement('p'));
      await wait(100);
    }
    // The waits between checks are 0.5, 1, 2, and then 4 s.
    expect(observe.mock.calls.length).toBeLessThan(20);
    observe.mockRestore();
  });
  it('reads a page that changed again just before the check whether it rests', async () => {
    open('<h1>Headlines</h1>');
    view.document.body.append(view.document.createElement('p'));
    await wait(600);
    view.document.body.innerHTML = BAN;
    await wait(4000);
    expect(titles()).toEqual(['A ban of TikTok']);
  });
  it.each([5000, 15_000])('reads the last change of a page that changed for %i ms', async (ms) => {
    open('<h1>Headlines</h1>');
    for (let passed = 0; passed < ms; passed += 100) {
      view.document.body.append(view.document.createElement('p'));
      await wait(100);
    }
    view.document.body.innerHTML = BAN;
    await wait(10_000);
    expect(titles()).toEqual(['A ban of TikTok']);
    await wait(100_000);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('reports an article ever more seldom while it changes now and then', async () => {
    answers = Array.from({ length: 1000 }, () => async () => ({ about: false }));
    open('<h1>A day on TikTok</h1><p>Text</p>');
    for (let beat = 0; beat < 200; beat++) {
      view.document.body.insertAdjacentHTML('beforeend', prose('TikTok'));
      await wait(5000);
    }
    expect(titles().length).toBeLessThan(20);
  });
  it('does not go on reporting an article on something else whose text never rests', async () => {
    answers = Array.from({ length: 1000 }, () => async () => ({ about: false }));
    open('<h1>A day on TikTok</h1><p>Text</p>');
    for (let beat = 0; beat < 300; beat++) {
      view.document.body.append(view.document.createElement('p'));
      for (const p of view.document.querySelectorAll('p'))
        p.textContent = `${p.textContent} and TikTok again`;
      await wait(beat < 50 ? 400 : 100);
    }
    expect(titles().length).toBeLessThan(8);
  });
  it('drops an answer that comes after the article went', async () => {
    let answer = (_: unknown) => {};
    answers = [
      () =>
        new Promise((done) => {
          answer = done;
        }),
    ];
    open(BAN);
    await wait(100);
    view.document.body.innerHTML = OTHER;
    await wait(10_000);
    answer({ about: true });
    await wait(10_000);
    expect(kinds()).toEqual(['judge-article', 'article-left']);
    expect(vi.getTimerCount()).toBe(0);
  });
  it('does not read an answered article again because the page around it grew', async () => {
    open(BAN);
    await wait();
    view.document.body.insertAdjacentHTML('beforeend', prose('TikTok'));
    await wait();
    expect(kinds()).toEqual(['judge-article']);
  });
  it('reports again when the page comes back from the browser’s cache', async () => {
    open(BAN);
    await wait();
    view.dispatchEvent(Object.assign(new view.Event('pageshow'), { persisted: true }));
    await wait();
    expect(kinds()).toEqual(['judge-article', 'judge-article']);
  });
  it('says nothing of another page that comes back from it', async () => {
    open(OTHER);
    await wait();
    view.dispatchEvent(Object.assign(new view.Event('pageshow'), { persisted: true }));
    await wait();
    expect(sent).toEqual([]);
  });
  it('passes over names in menus, share bars and footers', async () => {
    open(`<div class="social"><a href="#">TikTok</a></div>${OTHER}<footer>TikTok</footer>`);
    await wait();
    expect(sent).toEqual([]);
  });
  it('reads and reports on demand also what names an app outside its text only', async () => {
    const recheck = open(`${OTHER}<footer>TikTok</footer>`);
    recheck();
    await wait();
    expect(kinds()).toEqual(['judge-article']);
  });
  it('reads and reports once more on demand', async () => {
    const recheck = open(BAN);
    await wait();
    recheck();
    await wait();
    expect(kinds()).toEqual(['judge-article', 'judge-article']);
  });
  it('waits until a page made in advance is shown', async () => {
    Object.defineProperty(view.document, 'prerendering', { value: true });
    open(BAN);
    await wait();
    expect(sent).toEqual([]);
    view.document.dispatchEvent(new view.Event('prerenderingchange'));
    await wait();
    expect(kinds()).toEqual(['judge-article']);
  });
});
