import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewsPage } from './news-pages.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const SITE = 'https://sputniknews.com/living';
const prose = (words: string) =>
  `<p>${`${words}, and officials said more about it on Friday than anybody had expected. `.repeat(4)}</p>`;
const BAN = `<article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok')}${prose('The ministry told providers to block the app')}</article>`;
const CHEESE = `<article><h1>Cheese makers win a prize again</h1>${prose('The cheese of Nepal won')}${prose('The dairy told visitors to taste it')}</article>`;
const page = (name: string, body: string, script = '', title = 'The Example Post'): NewsPage => ({
  url: `${SITE}/${name}.html`,
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`,
});
const SWAP = `const ban = ${JSON.stringify(BAN)}, cheese = ${JSON.stringify(CHEESE)};
  const show = (html) => { document.querySelector('#view').innerHTML = html; };`;
const view = (html: string) =>
  `<div id="view">${html}</div><button id="next">Next</button><button id="back">Back</button>`;

const pages = [
  page('ban', BAN),
  page('cheese', CHEESE),
  page(
    'replace',
    view(BAN),
    `${SWAP} next.onclick = () => { history.replaceState({}, '', 'replaced.html'); show(cheese); };`,
  ),
  page(
    'navigation',
    view(CHEESE),
    `${SWAP} navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => show(ban) }));
     next.onclick = () => navigation.navigate('navigated.html');`,
  ),
  page('view', view(CHEESE), `${SWAP} next.onclick = () => show(ban); back.onclick = () => show(cheese);`),
  page(
    'text',
    view(CHEESE),
    `${SWAP} const box = document.createElement('div'); box.innerHTML = ban; const texts = [...box.querySelectorAll('h1,p')];
     next.onclick = () => document.querySelectorAll('#view h1, #view p').forEach((e, i) => { e.textContent = texts[i].textContent; });`,
  ),
  page(
    'scroll',
    view(CHEESE),
    `${SWAP} next.onclick = () => { document.querySelector('#view').insertAdjacentHTML('beforeend', ban);
     document.title = 'Nepal bans TikTok over hate speech'; history.replaceState({}, '', 'scrolled.html'); };`,
  ),
  page('late', view('<p>Loading</p>'), `${SWAP} setTimeout(() => show(ban), 2000);`),
  page(
    'rewritten',
    CHEESE,
    `addEventListener('load', () => { document.body.innerHTML = ${JSON.stringify(BAN)}; });`,
  ),
  page('million', `${BAN}<div id="many"></div>`, `many.innerHTML = '<b>x</b>'.repeat(500000);`),
  page(
    'restless',
    `${BAN}<div id="box"></div>`,
    `setInterval(() => { box.append(document.createElement('i')); if (box.childElementCount > 2000) box.textContent = ''; }, 1);`,
  ),
  page(
    'clobbered',
    `<base href="https://other.example/"><form name="body"><input name="className"><input name="id"></form><img name="title"><img id="browser"><img id="chrome">${BAN}`,
  ),
  page('framed', `${CHEESE}<iframe src="ban.html" title="Another story"></iframe>`),
  page(
    'malformed',
    `<div></p><table><h1>Nepal bans TikTok<b></table>${BAN}</article></main><li><p></html><body>`,
  ),
];

const stage = useStage(pages);
let opened: Page[] = [];
const open = async (name: string) => {
  const tab = await stage.open(`${SITE}/${name}.html`);
  opened.push(tab);
  return tab;
};
afterEach(async () => {
  await Promise.all(opened.map((tab) => tab.close()));
  opened = [];
  expect(stage.consoleErrors()).toEqual([]);
});
const answered = (tab: Page) => untilSidebarSays(stage.driver, tab, /TikTok[\s\S]*Nepal/, 15_000);
const silent = (tab: Page) =>
  tab.waitForFunction((host) => !document.querySelector(host), { timeout: 15_000 }, SIDEBAR);
const settled = (tab: Page) => tab.waitForFunction('performance.now() > 2000');

describe('a page that changes its article', () => {
  it('loses the sidebar when replaceState brings another story', async () => {
    const tab = await open('replace');
    await answered(tab);
    await tab.click('#next');
    await silent(tab);
  });
  it('gets it by the Navigation API', async () => {
    const tab = await open('navigation');
    await settled(tab);
    expect(await tab.$(SIDEBAR)).toBeNull();
    await tab.click('#next');
    await answered(tab);
  });
  it('gets and loses it when a click swaps the view and not the address', async () => {
    const tab = await open('view');
    await tab.click('#next');
    await answered(tab);
    await tab.click('#back');
    await silent(tab);
  });
  it('gets it when the text is swapped and no element comes or goes', async () => {
    const tab = await open('text');
    await settled(tab);
    await tab.click('#next');
    await answered(tab);
  });
  it('gets it when the reader scrolls to the next article', async () => {
    const tab = await open('scroll');
    await tab.click('#next');
    await answered(tab);
  });
  it.each(['late', 'rewritten'])('gets it for text that comes %s', async (name) => {
    await answered(await open(name));
  });
  it('has it again when the reader comes back, and not on the page between', async () => {
    const tab = await open('ban');
    await answered(tab);
    await tab.goto(`${SITE}/cheese.html`, { waitUntil: 'load' });
    await settled(tab);
    expect(await tab.$(SIDEBAR)).toBeNull();
    // The page that was asked may be gone before it can answer.
    await tab.evaluate(() => history.back()).catch(() => undefined);
    await answered(tab);
  });
});

describe('a hostile page', () => {
  it.each([
    ['of a million nodes', 'million'],
    ['that never comes to rest', 'restless'],
    ['that hides properties behind names, and has a base', 'clobbered'],
    ['that is malformed', 'malformed'],
  ])('%s is answered once, and its console stays clean', async (_kind, name) => {
    const tab = await open(name);
    await answered(tab);
    expect((await tab.$$(SIDEBAR)).length).toBe(1);
  });
  it('gets no sidebar for an article in a frame', async () => {
    const tab = await open('framed');
    await settled(tab);
    expect(await tab.$(SIDEBAR)).toBeNull();
  });
});
