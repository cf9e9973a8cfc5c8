import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { damageRecord } from './damaged-extension.ts';
import { openPopup, pressButton, untilPageSays } from './extension-page.ts';
import { featuredFixture, fixturePages, readFixtures } from './news-pages.ts';
import { ELSEWHERE, useSharedStage } from './shared-stage.ts';
import { untilSidebarLeft, untilSidebarSays } from './sidebar.ts';

const fixtures = readFixtures();
const ARTICLE = featuredFixture(fixtures).url;
const CULTURE = fixtures.find(({ file }) => file === 'theguardian-choir-culture.html')?.url ?? '';
const NO_APP = fixtures.find(({ file }) => file === 'reuters-plastic-no-app.html')?.url ?? '';
const DOUBTED = fixtures.find(({ file }) => file === 'politico-campaign.html')?.url ?? '';
const SWITCH = '.popup-head [role=switch]';
const article = fixturePages(fixtures).find(({ url }) => url === ARTICLE);
const pages = [...fixturePages(fixtures), { url: ELSEWHERE, body: article?.body ?? '' }];

const ABOUT = /This page is about a ban/;
const NOT_ABOUT = /doesn’t seem to be about a ban|doesn’t mention/;
const FAILED = /The record failed to load/;

describe('the popup', () => {
  const stage = useSharedStage(pages);

  it('says the same in short on an article about a ban', async () => {
    const page = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, page, /WeChat/);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPageSays(popup, ABOUT);
    expect(text).toMatch(/Never took effect: WeChat in the US\s+Ended 9 June 2021/);
    expect(text).toMatch(
      /Never took effect: TikTok in the US\s+Ended 9 June 2021\s+No ban today\. The 2024 law stopped applying/,
    );
    expect(text).not.toMatch(/doesn’t seem|Off on|failed to load/);
  });
  it('switches the site off and on again, in the page at once', async () => {
    const page = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, page, /WeChat/);
    const popup = await openPopup(stage.driver, page);
    await untilPageSays(popup, ABOUT);
    const isOn = () => popup.$eval(SWITCH, (one) => one.getAttribute('aria-checked'));
    expect(await isOn()).toBe('true');
    await popup.$eval(SWITCH, (one) => (one as HTMLElement).click());
    await untilSidebarLeft(page);
    await expect.poll(isOn).toBe('false');
    await popup.$eval(SWITCH, (one) => (one as HTMLElement).click());
    await untilSidebarSays(stage.driver, page, /WeChat/);
    await expect.poll(isOn).toBe('true');
  });
  it('checks a page anyway, and says what it found', async () => {
    const page = await stage.open(DOUBTED);
    const popup = await openPopup(stage.driver, page);
    await untilPageSays(popup, NOT_ABOUT);
    await pressButton(popup, 'It is: check anyway');
    await untilPageSays(popup, /We weren’t sure.*\s+On hold: TikTok in the US, for government/);
    await untilSidebarSays(stage.driver, page, /TikTok/);
    const other = await stage.open(CULTURE);
    const nothing = await openPopup(stage.driver, other);
    await untilPageSays(nothing, NOT_ABOUT);
    await pressButton(nothing, 'It is: check anyway');
    await untilPageSays(nothing, /found nothing about a ban/);
  });
  it.each([
    ['a story about other things', CULTURE, /It is: check anyway/],
    ['a page that names no app', NO_APP, /doesn’t mention an app we follow/],
  ])('says that %s is not about a ban', async (_, url, reason) => {
    const page = await stage.open(url);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPageSays(popup, NOT_ABOUT);
    expect(text).toMatch(reason);
    expect(text).not.toMatch(/This page is about a ban|Off on|failed to load/);
  });
  it('says that it is off on a site that is not enabled, with the button that enables it', async () => {
    const page = await stage.open(ELSEWHERE);
    await stage.driver.pressToolbarButton(page);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPageSays(popup, /Off on www\.example\.org/);
    expect(text).toMatch(/has not read this page/);
    expect(text).toMatch(/Always on this site/);
    expect(text).not.toMatch(/This page is about a ban|doesn’t seem|failed to load/);
  });
  it('reads such a page once, by one click', async () => {
    const page = await stage.open(ELSEWHERE);
    await stage.driver.pressToolbarButton(page);
    const popup = await openPopup(stage.driver, page);
    await untilPageSays(popup, /Off on www\.example\.org/);
    await pressButton(popup, 'Check this page once');
    await untilPageSays(popup, ABOUT);
    await untilSidebarSays(stage.driver, page, /WeChat/);
  });
});

describe('the context menu', () => {
  const stage = useSharedStage(pages);

  it('has an item for the page and one for selected text', async () => {
    // Scripts can't open the context menu. The test therefore updates each item of the menu
    // instead. An update fails if the item does not exist.
    const update = (api: typeof chrome, id: string) => api.contextMenus.update(id, {});
    for (const id of ['check-page', 'look-up']) await stage.driver.inExtension(update, id);
    await expect(stage.driver.inExtension(update, 'no-such-item')).rejects.toThrow();
  });
});

describe('the popup of an extension whose record is damaged', () => {
  const stage = useSharedStage(pages);
  let repair: () => Promise<void>;
  beforeAll(async () => {
    repair = await damageRecord(inject('extension'));
  });
  afterAll(async () => {
    await repair();
    await stage.driver.killBackground();
  });

  it('says that the record failed to load, which is not "nothing found"', async () => {
    const page = await stage.open(ARTICLE);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPageSays(popup, FAILED);
    expect(text).toMatch(/not the same as “nothing found”/);
    expect(text).not.toMatch(/This page is about a ban|doesn’t seem|Off on/);
  });
});
