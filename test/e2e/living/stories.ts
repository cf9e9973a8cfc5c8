import type { NewsPage } from '../news-pages.ts';

/** Beginning of the addresses of all pages. The site is one of the extension's news sites. */
export const SITE = 'https://sputniknews.com/living';

/** Returns text that begins with `words` and is long enough to count as an article. */
export const prose = (words: string): string =>
  `<p>${`${words}, and officials said more about it on Friday than anybody had expected. `.repeat(4)}</p>`;

/** Article about a ban, for which the sidebar shows a verdict. */
export const BAN = `<article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok')}${prose('The ministry told providers to block the app')}</article>`;
export const VERDICT = /TikTok[\s\S]*Nepal/;
/** Article about something else, for which the extension shows nothing. */
export const CHEESE = `<article><h1>Cheese makers win a prize again</h1>${prose('The cheese of Nepal won')}${prose('The dairy told visitors to taste it')}</article>`;

/** Makes a page of the site. `script` runs after the browser has parsed the rest of the body. */
export function page(
  name: string,
  body: string,
  script = '',
  head = '<title>The Example Post</title>',
): NewsPage {
  return {
    url: `${SITE}/${name}.html`,
    body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script>${script}</script></body></html>`,
  };
}

/**
 * Script that defines `ban` and `cheese`, the HTML of the articles `BAN` and `CHEESE`. Its function
 * `show` puts one of them into the container that `view` makes.
 */
export const SWAP = `const ban = ${JSON.stringify(BAN)}, cheese = ${JSON.stringify(CHEESE)};
  const show = (html) => { document.querySelector('#view').innerHTML = html; };`;

/**
 * Returns the HTML of a container, followed by two buttons. At first, the container holds `html`,
 * such as an article. The page's script decides what the buttons do.
 */
export const view = (html: string): string =>
  `<div id="view">${html}</div><button id="next">Next</button><button id="back">Back</button>`;
