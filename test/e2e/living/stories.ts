import type { NewsPage } from '../news-pages.ts';

/** Address of these pages on a site that the extension's package lists. */
export const SITE = 'https://sputniknews.com/living';

/** Returns text that begins with the given words and is long enough for an article. */
export const prose = (words: string): string =>
  `<p>${`${words}, and officials said more about it on Friday than anybody had expected. `.repeat(4)}</p>`;

/** Article on a ban, for which the sidebar has a verdict. */
export const BAN = `<article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok')}${prose('The ministry told providers to block the app')}</article>`;
export const VERDICT = /TikTok[\s\S]*Nepal/;
/** Article for which the extension shows nothing. */
export const CHEESE = `<article><h1>Cheese makers win a prize again</h1>${prose('The cheese of Nepal won')}${prose('The dairy told visitors to taste it')}</article>`;

/** Makes a page of the site. `script` runs at the end of its body. */
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

/** Script that defines both articles and a function that shows one of them in `view`. */
export const SWAP = `const ban = ${JSON.stringify(BAN)}, cheese = ${JSON.stringify(CHEESE)};
  const show = (html) => { document.querySelector('#view').innerHTML = html; };`;

/** Container that shows one article after another, with two buttons. */
export const view = (html: string): string =>
  `<div id="view">${html}</div><button id="next">Next</button><button id="back">Back</button>`;
