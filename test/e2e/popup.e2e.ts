import { describe, expect, inject, it } from 'vitest';
import { damagedExtension } from './damaged-extension.ts';
import { featuredFixture, fixturePages, readFixtures } from './news-pages.ts';
import { openPopup, pressInPopup, untilPopupSays } from './popup.ts';
import { ELSEWHERE, useSharedStage } from './shared-stage.ts';
import { untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const ARTICLE = featuredFixture(fixtures).url;
const CULTURE = fixtures.find(({ file }) => file === 'theguardian-choir-culture.html')?.url ?? '';
const NO_APP = fixtures.find(({ file }) => file === 'reuters-plastic-no-app.html')?.url ?? '';
const article = fixturePages(fixtures).find(({ url }) => url === ARTICLE);
const pages = [...fixturePages(fixtures), { url: ELSEWHERE, body: article?.body ?? '' }];

const ABOUT = /This page is about a ban/;
const NOT_ABOUT = /Not about a ban/;
const FAILED = /The record failed to load/;

describe('the popup', () => {
  const stage = useSharedStage(pages);

  it('says the same in short on an article about a ban', async () => {
    const page = await stage.open(ARTICLE);
    await untilSidebarSays(stage.driver, page, /WeChat/);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPopupSays(popup, ABOUT);
    expect(text).toMatch(/WeChat/);
    expect(text).toMatch(/9 June 2021/);
    expect(text).not.toMatch(/Not about a ban|Off on|failed to load/);
    await stage.photograph(popup, 'popup-about');
  });
  it.each([
    ['a story about other things', CULTURE, /It is not about a legal restriction/],
    ['a page that names no app', NO_APP, /It names no watched app/],
  ])('says that %s is not about a ban', async (_, url, reason) => {
    const page = await stage.open(url);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPopupSays(popup, NOT_ABOUT);
    expect(text).toMatch(reason);
    expect(text).not.toMatch(/This page is about a ban|Off on|failed to load/);
    await stage.photograph(popup, 'popup-not-about');
  });
  it('says that it is off on a site that is not enabled, with the button that enables it', async () => {
    const page = await stage.open(ELSEWHERE);
    await stage.driver.pressToolbarButton(page);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPopupSays(popup, /Off on www\.example\.org/);
    expect(text).toMatch(/has not read this page/);
    expect(text).toMatch(/Always on this site/);
    expect(text).not.toMatch(/This page is about a ban|Not about a ban|failed to load/);
    await stage.photograph(popup, 'popup-off');
  });
  it('reads such a page once, by one click', async () => {
    const page = await stage.open(ELSEWHERE);
    await stage.driver.pressToolbarButton(page);
    const popup = await openPopup(stage.driver, page);
    await untilPopupSays(popup, /Off on www\.example\.org/);
    await pressInPopup(popup, 'Check this page once');
    await untilPopupSays(popup, ABOUT);
    await untilSidebarSays(stage.driver, page, /WeChat/);
  });
});

describe('the popup of an extension whose record is damaged', () => {
  const stage = useStage(pages, () => damagedExtension(inject('extension')));

  it('says that the record failed to load, which is not "nothing found"', async () => {
    const page = await stage.open(ARTICLE);
    const popup = await openPopup(stage.driver, page);
    const text = await untilPopupSays(popup, FAILED);
    expect(text).toMatch(/not the same as “nothing found”/);
    expect(text).not.toMatch(/This page is about a ban|Not about a ban|Off on/);
    await stage.photograph(popup, 'popup-failed');
  });
});
