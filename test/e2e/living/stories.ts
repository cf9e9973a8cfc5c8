import type { NewsPage } from '../news-pages.ts';

/** A site that the package lists, and the folder of it that these pages lie in. */
export const SITE = 'https://sputniknews.com/living';

/** Prose that is long enough for an article, and begins with the given words. */
export const prose = (words: string): string =>
  `<p>${`${words}, and officials said more about it on Friday than anybody had expected. `.repeat(4)}</p>`;

/** An article on a ban, and what the sidebar says of it. */
export const BAN = `<article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok')}${prose('The ministry told providers to block the app')}</article>`;
export const VERDICT = /TikTok[\s\S]*Nepal/;
/** An article that nothing is to be said of. */
export const CHEESE = `<article><h1>Cheese makers win a prize again</h1>${prose('The cheese of Nepal won')}${prose('The dairy told visitors to taste it')}</article>`;

/** A page of the site; `script` runs at the end of its body. */
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

/** Gives a script both articles and a way to show one in `view`. */
export const SWAP = `const ban = ${JSON.stringify(BAN)}, cheese = ${JSON.stringify(CHEESE)};
  const show = (html) => { document.querySelector('#view').innerHTML = html; };`;

/** A place for one article after the other, with two buttons. */
export const view = (html: string): string =>
  `<div id="view">${html}</div><button id="next">Next</button><button id="back">Back</button>`;
