import { describe, expect, it } from 'vitest';
import { BAN, CHEESE, page, prose, SITE, VERDICT } from './living/stories.ts';
import { SETTLED, useTabs } from './living/tabs.ts';
import type { NewsPage } from './news-pages.ts';
import { pause } from './patience.ts';
import { SIDEBAR } from './sidebar.ts';

/**
 * Head of a page. A style rule in it hides the element `inner`. Scripts fill this element with
 * so much content that its layout would take minutes if it were visible. The extension can't know
 * that the element is hidden.
 */
const UNSEEN = '<title>The Example Post</title><style>#inner { display: none }</style>';
/** The article with one more element, which a script fills. */
const FILLED = BAN.replace('</article>', '<div id="inner"></div></article>');
const TEXT_200_MB = 200_000_000;
/**
 * Number of elements that a script nests, each inside the previous one. With 100,000 elements,
 * Chromium hangs even without the extension. With 50,000, Firefox takes 8 s.
 */
const LEVELS = 50_000;

const named = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
/**
 * Properties and methods with which the extension reads a page. A page can hide them: a form's
 * field named `textContent` becomes `form.textContent`.
 */
const ASKED =
  'body textContent localName nodeType nodeName className id title role children childNodes firstChild firstElementChild nextSibling nextElementSibling parentElement parentNode contains matches hasAttributes getAttribute querySelector querySelectorAll getElementsByTagName attributes style isConnected remove append';
/**
 * Images named after the properties in `ASKED`. In a document with the image `title`,
 * `document.title` is the image.
 */
const NAMED = ASKED.split(' ')
  // The driver of the test needs `querySelector` and `querySelectorAll` to find the sidebar.
  .filter((name) => !name.startsWith('querySelector'))
  .map((name) => `<img alt="" name="${name}">`)
  .join('');

const REDEFINED = `{
  const fail = () => { throw new Error('redefined'); };
  const undo = [];
  const put = (owner, name, how) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before?.configurable) return;
    undo[undo.length] = () => Object.defineProperty(owner, name, before);
    Object.defineProperty(owner, name, { configurable: true, ...how });
  };
  const methods = (owner, names) => names.split(' ').forEach((name) => put(owner, name, { value: fail, writable: true }));
  const getters = (owner, names) => names.split(' ').forEach((name) => put(owner, name, { get: fail, set: fail }));
  globalThis.putBack = () => { for (let i = 0; i < undo.length; i++) undo[i](); };
  methods(Element.prototype, 'matches getAttribute setAttribute hasAttributes querySelector querySelectorAll attachShadow append remove');
  methods(Document.prototype, 'getElementsByTagName querySelector querySelectorAll createElement createElementNS');
  methods(EventTarget.prototype, 'addEventListener dispatchEvent');
  methods(HTMLElement.prototype, 'showPopover');
  getters(Node.prototype, 'textContent firstChild nextSibling parentElement nodeType isConnected');
  getters(Element.prototype, 'localName className id firstElementChild nextElementSibling');
  getters(Document.prototype, 'body title documentElement');
  methods(globalThis, 'setTimeout clearTimeout setInterval requestAnimationFrame fetch');
  methods(JSON, 'parse stringify');
  methods(String.prototype, 'slice trim replace replaceAll indexOf toLowerCase includes startsWith');
  methods(RegExp.prototype, 'test exec');
  methods(Map.prototype, 'get set has');
  methods(Set.prototype, 'has add');
  put(Array.prototype, Symbol.iterator, { value: fail, writable: true });
  methods(Array.prototype, 'map flatMap filter findIndex sort slice push indexOf forEach');
}`;

/**
 * Returns the article with the app's name replaced with `name`, which contains invisible
 * characters or look-alike letters.
 */
const disguised = (name: string) => BAN.replaceAll('TikTok', name);
const DISGUISES = {
  'zero-width spaces between all letters': 'T\u200bi\u200bk\u200bT\u200bo\u200bk',
  'a zero-width joiner': 'Tik\u200dTok',
  'letters of another script': 'Т\u0456kТ\u043ek',
  'letters written backwards and turned round': '\u202ekoTkiT\u202c',
  'an embedding that is never closed': 'TikTok\u202b',
  'an override that is never closed': 'TikTok\u202e',
  'isolates around it': '\u2068TikTok\u2069',
};
const disguisePages = Object.values(DISGUISES).map((name, at) =>
  page(`disguise-${at}`, disguised(name)),
);

const raw = (name: string, type: string, body: string): NewsPage => ({
  url: `${SITE}/${name}`,
  type,
  body,
});

const { stage, open, answered, said } = useTabs([
  page('ban', BAN),
  page('million', `${BAN}<div id="many"></div>`, `many.innerHTML = '<b>x</b>'.repeat(500000);`),
  page('text', FILLED, `inner.append('word '.repeat(${TEXT_200_MB / 5}));`, UNSEEN),
  page(
    'paragraphs',
    FILLED,
    `for (let i = 0; i < 2000; i++) { const p = document.createElement('p'); p.append('word '.repeat(${TEXT_200_MB / 5 / 2000})); inner.append(p); }`,
    UNSEEN,
  ),
  page(
    'deep',
    FILLED,
    `let innermost = inner;
     for (let i = 0; i < ${LEVELS}; i++) { const next = document.createElement('div'); innermost.append(next); innermost = next; }
     innermost.append('TikTok');`,
    UNSEEN,
  ),
  page(
    'names',
    FILLED,
    `const long = 'x '.repeat(10_000_000), style = 'display:' + ' '.repeat(20_000_000) + 'block';
     for (const element of [...document.querySelectorAll('article, #inner')]) {
       for (const name of ['class', 'id', 'role', 'itemprop']) element.setAttribute(name, long);
       element.setAttribute('style', style);
     }`,
  ),
  page('pushes', BAN, `let n = 0; setInterval(() => history.pushState({}, '', '?' + n++), 100);`),
  page('parsed-deep', `${'<div>'.repeat(500)}x${BAN}`),
  page(
    'restless',
    `${BAN}<div id="box"></div>`,
    `setInterval(() => { box.append(document.createElement('i')); if (box.childElementCount > 2000) box.textContent = ''; }, 1);`,
  ),
  page(
    'titles',
    BAN,
    `let n = 0; setInterval(() => { document.title = 'The Example Post ' + n++; }, 20); setInterval(() => document.body.click(), 20);`,
  ),
  page('redefined', BAN, '', `<title>The Example Post</title><script>${REDEFINED}</script>`),
  page(
    'clobbered',
    `<base href="https://other.example/"><form name="body"><input name="className"><input name="id"></form><img alt="" name="title"><img alt="" id="browser"><img alt="" id="chrome">${BAN}`,
  ),
  page('fields', `<form>${named(ASKED)}</form>${BAN}`),
  page('wrapping-fields', `<form>${named(ASKED)}${BAN}</form>`),
  page('named', `${NAMED}${BAN}`),
  page(
    'based',
    `<p>Read on</p>${BAN}`,
    '',
    '<title>The Example Post</title><base target="_top"><base href="https://other.example/">',
  ),
  page('framed', `${CHEESE}<iframe src="ban.html" title="Another story"></iframe>`),
  page(
    'framed-inside',
    CHEESE,
    `const frame = document.createElement('iframe'); frame.srcdoc = ${JSON.stringify(BAN)}; document.body.append(frame);`,
  ),
  raw(
    'frameset.html',
    'text/html',
    `<!doctype html><title>The Example Post</title><frameset cols="50%,50%"><frame src="ban.html"><frame src="ban.html"></frameset>`,
  ),
  page(
    'malformed',
    `<div></p><table><h1>Nepal bans TikTok<b></table>${BAN}</article></main><li><p></html><body>`,
  ),
  page(
    'markup',
    `<article><h1>Nepal bans TikTok over &lt;img src=x onerror=alert(1)&gt;</h1>${prose('The government of Nepal banned TikTok &lt;script&gt;alert(2)&lt;/script&gt;')}${prose('The ministry blocked it')}</article>`,
  ),
  raw(
    'unclosed.html',
    'text/html',
    `<!doctype html><title>TikTok<article><h1>Nepal bans TikTok<p>${'The government banned TikTok. '.repeat(40)}`,
  ),
  raw(
    'nulls.html',
    'text/html; charset=utf-8',
    `<!doctype html><title>\0</title>\0<h1>Nepal \0bans TikTok</h1>${prose('\0\ufffd\ud800 TikTok')}`,
  ),
  raw('empty.html', 'text/html', ''),
  raw(
    'broken.xhtml',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Nepal bans TikTok</body></html>`,
  ),
  raw('plain.txt', 'text/plain; charset=utf-8', `TikTok\n${'TikTok '.repeat(100)}`),
  raw(
    'data.json',
    'application/json',
    JSON.stringify({ title: 'TikTok', text: 'TikTok '.repeat(100) }),
  ),
  raw(
    'drawing.svg',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><title>TikTok</title><text>${'A drawing on TikTok. '.repeat(50)}</text></svg>`,
  ),
  ...disguisePages,
]);

/** Expects either the right verdict or no sidebar at all. */
const rightOrNone = async (said: string | null) => said === null || expect(said).toMatch(VERDICT);

describe('a hostile page', () => {
  it.each([
    ['of a million nodes', 'million'],
    ['with 200 MB of text in one node of its article', 'text'],
    ['with 200 MB of text in 2,000 paragraphs of its article', 'paragraphs'],
    ['50,000 elements deep', 'deep'],
    ['with names and styles of 20 MB on its elements', 'names'],
    ['that pushes one address after the other', 'pushes'],
    ['whose source is 500 elements deep', 'parsed-deep'],
    ['that never comes to rest', 'restless'],
    ['that clicks itself and changes its title all the time', 'titles'],
    ['that hides properties behind names, and has a base', 'clobbered'],
    ['with a base that leads nowhere', 'based'],
    ['that is malformed', 'malformed'],
    ['with markup in its words', 'markup'],
  ])('%s is answered once, and its console stays clean', async (_, name) => {
    await answered(await open(name));
  });
  it('that redefines what its scripts are made of is answered once, and none of it is called', async () => {
    const tab = await open('redefined');
    await pause(SETTLED);
    // Restores the page's functions, because the test's driver uses them to look into the page.
    await tab.evaluate('putBack()');
    await answered(tab);
  });
  it.each(['fields', 'wrapping-fields', 'named', 'unclosed', 'nulls', 'empty'])(
    'gets the right answer or none, and its console stays clean: %s',
    async (name) => {
      const tab = await open(name);
      await pause(SETTLED);
      await rightOrNone(await said(tab));
    },
  );
  it.each(['framed', 'framed-inside', 'frameset'])(
    'gets no sidebar for an article in a frame: %s',
    async (name) => {
      const tab = await open(name);
      await pause(SETTLED);
      expect(await said(tab)).toBeNull();
      for (const frame of tab.frames()) expect(await frame.$(SIDEBAR)).toBeNull();
    },
  );
  it.each(['broken.xhtml', 'plain.txt', 'data.json', 'drawing.svg'])(
    'that is no page of HTML gets none: %s',
    async (name) => {
      const tab = await stage.open(`${SITE}/${name}`);
      await pause(SETTLED);
      expect(await tab.$(SIDEBAR)).toBeNull();
      await tab.close();
      // When the browser can't parse a page, it logs errors of its own. These are left out.
      expect(
        stage.consoleErrors().filter((error) => !/parsing|mismatch|not well-formed/i.test(error)),
      ).toEqual([]);
    },
  );
  it.each(Object.keys(DISGUISES).map((how, at) => [how, at] as const))(
    'that writes the name with %s gets the right answer or none, in words that read as they are',
    async (_, at) => {
      const tab = await open(`disguise-${at}`);
      await pause(SETTLED);
      const words = await said(tab);
      await rightOrNone(words);
      expect(words ?? '').not.toMatch(/[\u202a-\u202e]/);
    },
  );
});
