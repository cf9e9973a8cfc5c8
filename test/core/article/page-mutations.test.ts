import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import apps from '../../../dataset/apps.yaml';
import { parsePage } from '../../../src/cli/annotate/parse-page.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { namesWatchedApp, pageText } from '../../../src/core/article/gate.ts';
import { namePatterns } from '../../../src/core/article/name-patterns.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { anyText } from '../../any-text.ts';

const NEWS = join(import.meta.dirname, '../../fixtures/news');
/**
 * Every eighth fixture page. These pages are in several languages and from several sites, and some
 * are not about bans.
 */
const PAGES = readdirSync(NEWS)
  .filter((name) => name.endsWith('.html'))
  .filter((_, at) => at % 8 === 0)
  .map((name) => ({ name, html: readFileSync(join(NEWS, name), 'utf8') }));

const authored = (apps as { watched: boolean; names: string[] }[]).filter(({ watched }) => watched);
const names = namePatterns(authored.flatMap((app) => app.names));
const read = (document: Document) => readArticle(document, 'https://news.example/story');
const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * A function that changes a document. `pick` returns an element of a list; `noise` is random text.
 * A change in `UNSEEN` is invisible to a reader, so `readArticle` must still return the same title
 * and blocks.
 */
type Change = (document: Document, pick: <T>(of: T[]) => T | undefined, noise: string) => void;
const elementsOf = (document: Document) => [...document.body.querySelectorAll('*')];
const proseOf = (document: Document) => [...document.body.querySelectorAll('p')];

const UNSEEN: Record<string, Change> = {
  'a comment between nodes': (document, pick, noise) => {
    const comment = document.createComment(noise.replaceAll('-', ''));
    pick(proseOf(document))?.append(comment);
  },
  'a text in two nodes': (document, pick) => {
    const text = pick(proseOf(document))?.firstChild;
    if (text?.nodeType !== 3 || (text.nodeValue ?? '').length < 2) return;
    const value = text.nodeValue as string;
    const cut = value.length >> 1;
    text.parentNode?.insertBefore(document.createTextNode(value.slice(0, cut)), text);
    text.nodeValue = value.slice(cut);
  },
  'white space doubled': (document, pick) => {
    const text = pick(proseOf(document))?.firstChild;
    if (text?.nodeType === 3) text.nodeValue = (text.nodeValue ?? '').replace(/ /g, ' \n\t ');
  },
  'an empty inline element': (document, pick) => {
    pick(proseOf(document))?.append(document.createElement('span'));
  },
  'a script and a style that name an app': (document, pick) => {
    const place = pick(proseOf(document));
    for (const name of ['script', 'style', 'noscript', 'svg']) {
      const element = document.createElement(name);
      element.textContent =
        'TikTok is banned, said the ministry that nobody asked about this matter.';
      place?.append(element);
    }
  },
  'a menu, an aside, a footer and a hidden part': (document, pick) => {
    for (const [name, attribute] of [
      ['nav', 'id'],
      ['aside', 'id'],
      ['footer', 'id'],
      ['div', 'hidden'],
    ] as const) {
      const element = document.createElement(name);
      element.setAttribute(attribute, '');
      element.textContent =
        'Another ban of TikTok, said the ministry that nobody asked about this matter.';
      (
        pick([document.body.firstElementChild, document.body.lastElementChild]) ?? document.body
      ).after(element);
    }
  },
};

/** Changes that may turn the page into another article. Reading such a page must not fail. */
const ROUGH: Record<string, Change> = {
  'a class, an id and a role of any words': (document, pick, noise) => {
    for (const name of ['class', 'id', 'role', 'style', 'itemprop', 'datetime'])
      pick(elementsOf(document))?.setAttribute(name, noise);
  },
  'an element gone': (document, pick) => pick(elementsOf(document))?.remove(),
  'an element twice': (document, pick) => {
    const element = pick(elementsOf(document));
    element?.after(element.cloneNode(true));
  },
  'an element elsewhere': (document, pick) => {
    const [element, place] = [pick(elementsOf(document)), pick(elementsOf(document))];
    if (element && place && !element.contains(place)) place.append(element);
  },
  'an element in a wrapper': (document, pick) => {
    const element = pick(elementsOf(document));
    const wrapper = document.createElement(
      pick(['div', 'form', 'main', 'article', 'table', 'a', 'template']) ?? 'p',
    );
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  'an element without its own tag': (document, pick) => {
    const element = pick(elementsOf(document));
    element?.replaceWith(...element.childNodes);
  },
  'any text in place of a text': (document, pick, noise) => {
    const element = pick(proseOf(document));
    if (element) element.textContent = noise;
  },
};

const NOISE = fc.oneof(
  anyText(60),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'related',
    'no-sidebar',
    'display:none',
    '\u202e',
    '\ud800',
    '2020',
    'hasOwnProperty',
  ),
);
const steps = (kinds: Record<string, Change>) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.keys(kinds)),
      at: fc.nat(),
      also: fc.nat(),
      noise: NOISE,
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

function changed(
  html: string,
  kinds: Record<string, Change>,
  list: { kind: string; at: number; also: number; noise: string }[],
): Document {
  const document = parsePage(html);
  for (const { kind, at, also, noise } of list) {
    let turn = 0;
    kinds[kind]?.(document, (of) => of[(turn++ % 2 ? also : at) % Math.max(1, of.length)], noise);
  }
  return document;
}

/**
 * Returns true if `whole` has the characters of `part` in the same order. Other text, such as that
 * of a menu, may stand between them.
 */
function standsIn(part: string, whole: string): boolean {
  let at = -1;
  return [...part].every((sign) => {
    at = whole.indexOf(sign, at + 1);
    return at >= 0;
  });
}

/**
 * Expects that the article is sound: every text in it occurs in the document, and no part of it is
 * too long.
 */
function expectSound(article: Article, document: Document): void {
  const whole = folded(document.body?.textContent).replaceAll(' ', '');
  const isSound = (text: string) =>
    text !== '' && text === folded(text) && standsIn(text.replaceAll(' ', ''), whole);
  expect(article.blocks.filter(({ text }) => !isSound(text))).toEqual([]);
  expect(article.title.length).toBeLessThanOrEqual(1000);
  expect(article.dateClues.length).toBeLessThan(2000);
  expect(article.dateClues.filter(({ value }) => value.length > 60_000)).toEqual([]);
}

describe('readArticle', () => {
  it.each(PAGES)(
    'reads $name the same, however its source writes what a reader sees',
    ({ html }) => {
      const { blocks, title } = read(parsePage(html));
      fc.assert(
        fc.property(steps(UNSEEN), (list) => {
          const article = read(changed(html, UNSEEN, list));
          expect(article.title).toBe(title);
          expect(article.blocks).toEqual(blocks);
        }),
        { numRuns: 25 },
      );
    },
  );
  it.each(PAGES)('reads nothing that $name does not say, however it is changed', ({ html }) => {
    fc.assert(
      fc.property(steps(ROUGH), (list) => {
        const document = changed(html, ROUGH, list);
        expectSound(read(document), document);
        expect(namesWatchedApp(pageText(document), names)).toBeTypeOf('boolean');
      }),
      { numRuns: 25 },
    );
  });
});

describe('namesWatchedApp', () => {
  const latin = authored.flatMap((app) => app.names).filter((name) => /^[\w -]+$/.test(name));
  const filler = fc.string({ unit: 'grapheme', maxLength: 400 });
  const written = (name: string) =>
    fc.constantFrom(
      name,
      name.toUpperCase(),
      name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
    );

  it('finds a name in any text around it', () => {
    fc.assert(
      fc.property(
        filler,
        fc.constantFrom(...latin).chain(written),
        filler,
        (before, name, after) => {
          expect(namesWatchedApp(before + name + after, names)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('finds one only where one is written', () => {
    const whole = new RegExp(
      authored
        .flatMap((app) => app.names)
        .map((name) => name.replace(/[ -]/g, '[\\s\\u00ad\\u200b\\u2011-]?'))
        .join('|'),
      'i',
    );
    const near = fc.array(
      fc.constantFrom(
        'Tik',
        'TIK',
        'tok',
        'ktok',
        'We',
        'wech',
        'chat',
        'xin',
        ' ',
        '-',
        'Тик',
        'ток',
        '微',
        '信',
        'a',
      ),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(near, (pieces) => {
        const text = pieces.join('');
        if (namesWatchedApp(text, names)) expect(text).toMatch(whole);
      }),
      { numRuns: 1000 },
    );
  });
});
