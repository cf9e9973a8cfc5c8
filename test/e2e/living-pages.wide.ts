import { describe, expect, it } from 'vitest';
import { BAN, CHEESE, page, SITE, SWAP, view } from './living/stories.ts';
import { SETTLED, useTabs } from './living/tabs.ts';
import { pause } from './patience.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';

/**
 * Time, in ms, within which the extension usually notices a change in the page. This time includes
 * the driver's calls.
 */
const SOON = 3000;
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const { stage, open, answered, silent, said } = useTabs([
  page('ban', BAN),
  page('cheese', CHEESE),
  page(
    'push',
    view(BAN),
    `${SWAP} next.onclick = () => { history.pushState({}, '', 'pushed.html'); show(cheese); }; onpopstate = () => show(ban);`,
  ),
  page(
    'another',
    view(BAN),
    `${SWAP} next.onclick = () => { history.pushState({}, '', 'india.html'); show(ban.replaceAll('Nepal', 'India')); }; onpopstate = () => show(ban);`,
  ),
  page(
    'route',
    view(CHEESE),
    `${SWAP} next.onclick = () => { location.hash = '#/ban'; }; onhashchange = () => show(ban);`,
  ),
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
  page(
    'view',
    view(CHEESE),
    `${SWAP} next.onclick = () => show(ban); back.onclick = () => show(cheese);`,
  ),
  page(
    'key',
    view(CHEESE),
    `${SWAP} onkeydown = (event) => { if (event.key === 'j') setTimeout(() => show(ban), 500); };`,
  ),
  page(
    'picture',
    view(CHEESE),
    `${SWAP} setTimeout(() => { show(ban + '<img alt="" src="${PICTURE}">'); swapped = Date.now(); }, 11000);`,
  ),
  page(
    'gone',
    view(BAN),
    `${SWAP} setTimeout(() => { show('<p>This story was withdrawn.</p>'); }, 11000);`,
  ),
  page(
    'text',
    view(CHEESE),
    `${SWAP} const box = document.createElement('div'); box.innerHTML = ban; const texts = [...box.querySelectorAll('h1,p')];
     next.onclick = () => document.querySelectorAll('#view h1, #view p').forEach((e, i) => { e.textContent = texts[i].textContent; });`,
  ),
  page(
    'scroll',
    `${view(CHEESE)}<div style="height:3000px"></div><p id="end">More</p>`,
    `${SWAP} const own = location.href;
     const more = new IntersectionObserver(([{ isIntersecting }]) => {
       if (!isIntersecting) return;
       more.disconnect();
       document.querySelector('#end').insertAdjacentHTML('beforebegin', ban + '<div style="height:3000px"></div>');
     });
     more.observe(document.querySelector('#end'));
     addEventListener('scroll', () => {
       const next = document.querySelectorAll('article')[1];
       const isNext = next?.getBoundingClientRect().top < innerHeight / 2;
       if (isNext === location.href.endsWith('scrolled.html')) return;
       document.title = isNext ? 'Nepal bans TikTok over hate speech' : 'Cheese makers win a prize again';
       history.replaceState({}, '', isNext ? 'scrolled.html' : own);
     });`,
    '<title>Cheese makers win a prize again</title>',
  ),
  page('late', view('<p>Loading</p>'), `${SWAP} setTimeout(() => show(ban), 2000);`),
  page(
    'rewritten',
    CHEESE,
    `addEventListener('load', () => { document.body.innerHTML = ${JSON.stringify(BAN)}; });`,
  ),
  page(
    'reopened',
    CHEESE,
    `setTimeout(() => { document.open(); document.write(${JSON.stringify(`<title>The Example Post</title>${BAN}`)}); document.close(); }, 1000);`,
  ),
  page(
    'emptied',
    BAN,
    `setTimeout(() => { document.open(); document.write(${JSON.stringify(`<title>The Example Post</title>${CHEESE}`)}); document.close(); }, 11000);`,
  ),
]);

describe('a page that changes its article', () => {
  it('loses the sidebar when pushState brings another story, and has it again when the reader goes back', async () => {
    const tab = await open('push');
    await answered(tab);
    await tab.click('#next');
    await silent(tab, SOON);
    await tab.evaluate(() => history.back());
    await answered(tab, SOON);
  });
  it('has the answer to the other article when pushState brings another ban, and the first one again', async () => {
    const tab = await open('another');
    await answered(tab);
    await tab.click('#next');
    await untilSidebarSays(stage.driver, tab, /TikTok[\s\S]*India/, SOON);
    expect(await said(tab)).not.toContain('Nepal');
    await tab.evaluate(() => history.back());
    await answered(tab, SOON);
    expect(await said(tab)).not.toContain('India');
  });
  it('loses the sidebar when replaceState brings another story', async () => {
    const tab = await open('replace');
    await answered(tab);
    await tab.click('#next');
    await silent(tab, SOON);
  });
  it.each(['navigation', 'route'])(
    'gets it by the Navigation API, and by a fragment that is a route: %s',
    async (name) => {
      const tab = await open(name);
      await pause(SETTLED);
      expect(await said(tab)).toBeNull();
      await tab.click('#next');
      await answered(tab, SOON);
    },
  );
  it('gets and loses it when a click swaps the view and not the address', async () => {
    const tab = await open('view');
    await pause(10_000);
    await tab.click('#next');
    await answered(tab, SOON);
    await tab.click('#back');
    await silent(tab, SOON);
  });
  it('gets it when a key swaps the view', async () => {
    const tab = await open('key');
    await pause(10_000);
    expect(await said(tab)).toBeNull();
    await tab.keyboard.press('j');
    await answered(tab, SOON);
  });
  it('gets it when the page by itself, long after it came, shows another view with a picture', async () => {
    const tab = await open('picture');
    await tab.waitForFunction('globalThis.swapped', { timeout: 20_000 });
    await answered(tab, SOON);
  });
  it('loses it when the page by itself takes the article away', async () => {
    const tab = await open('gone');
    await answered(tab);
    await tab.waitForFunction(() => !document.querySelector('article'), { timeout: 20_000 });
    await silent(tab, SOON);
  });
  it('gets it when the text is swapped and no element comes or goes', async () => {
    const tab = await open('text');
    await pause(SETTLED);
    await tab.click('#next');
    await answered(tab, SOON);
  });
  it('gets it when the reader scrolls to the next article, and loses it when he scrolls back', async () => {
    const tab = await open('scroll');
    await pause(SETTLED);
    expect(await said(tab)).toBeNull();
    await tab.evaluate(() => document.querySelector('#end')?.scrollIntoView());
    await tab.waitForFunction(() => document.querySelectorAll('article').length === 2);
    await tab.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView());
    await answered(tab, SOON);
    await tab.evaluate(() => scrollTo(0, 0));
    await silent(tab, SOON);
  });
  it.each(['late', 'rewritten', 'reopened'])('gets it for text that comes %s', async (name) => {
    await answered(await open(name));
  });
  it('loses it when the page writes itself anew', async () => {
    const tab = await open('emptied');
    await answered(tab);
    await tab.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Cheese'), {
      timeout: 20_000,
    });
    await silent(tab, SOON);
  });
  it('has it again when the reader comes back, and not on the page between', async () => {
    const tab = await open('ban');
    await answered(tab);
    await tab.goto(`${SITE}/cheese.html`, { waitUntil: 'load' });
    await pause(SETTLED);
    expect(await tab.$(SIDEBAR)).toBeNull();
    // The call may fail, because going back may unload the page before the call is answered.
    await tab.evaluate(() => history.back()).catch(() => undefined);
    await answered(tab);
    await tab.evaluate(() => history.forward()).catch(() => undefined);
    await pause(SETTLED);
    expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/^Cheese/);
    expect(await said(tab)).toBeNull();
    await tab.evaluate(() => history.back()).catch(() => undefined);
    await answered(tab);
    expect(stage.consoleErrors()).toEqual([]);
  });
});
