import { describe, expect, inject, it } from 'vitest';
import { generateKeys } from '../../src/cli/feed/publish-release.ts';
import { localDay } from '../../src/core/dates/local-day.ts';
import { fireAlarm } from './driver/launch.ts';
import { openPopup, pressButton, untilPageSays } from './extension-page.ts';
import { demonstrationEvent, publishOneMore, serveBundledRelease } from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { useSharedStage } from './shared-stage.ts';
import { clickInSidebar, sidebarText, untilSidebarSays } from './sidebar.ts';

const ARTICLE = featuredFixture().url;
const REFRESH = '.panel-footer button';
const day = localDay(Date.now());

describe('a newer record on the feed', () => {
  const stage = useSharedStage(fixturePages());
  const feed = () => inject('feed');

  it('is not there before it is published: the check says so', async () => {
    await serveBundledRelease(feed(), inject('extension'));
    const page = await openArticle();
    await clickInSidebar(stage.driver, page, REFRESH);
    await untilSidebarSays(stage.driver, page, /Checked: there is no newer record/);
  });
  it('is refused with another signature, and said so, and the record in use stays', async () => {
    const page = await openArticle();
    await publishOneMore(feed(), demonstrationEvent(day, 7), await generateKeys());
    await clickInSidebar(stage.driver, page, REFRESH);
    const text = await untilSidebarSays(stage.driver, page, /Refresh failed: .*sign/i);
    expect(text).not.toContain('Demonstration 7');
    await serveBundledRelease(feed(), inject('extension'));
  });
  it('shows in the open sidebar after "refresh now", without a restart', async () => {
    const page = await openArticle();
    await publishOneMore(feed(), demonstrationEvent(day, 1));
    await clickInSidebar(stage.driver, page, REFRESH);
    await untilSidebarSays(
      stage.driver,
      page,
      /Demonstration 1: the WeChat order is in force again/,
    );
    // The sidebar first gets the new answer, then a second message with the outcome of the check.
    await untilSidebarSays(stage.driver, page, /Updated: a newer record is now in use/);
  });
  it('shows in the open sidebar after the alarm, even when the background was killed', async () => {
    const page = await openArticle();
    await publishOneMore(feed(), demonstrationEvent(day, 2));
    await stage.driver.killBackground();
    await fireAlarm(stage.driver, 'refresh-record');
    await untilSidebarSays(stage.driver, page, /Demonstration 2: the WeChat order has ended again/);
  });
  it('comes by the popup too', async () => {
    const page = await openArticle();
    await publishOneMore(feed(), demonstrationEvent(day, 3));
    const popup = await openPopup(stage.driver, page);
    await untilPageSays(popup, /This page is about a ban/);
    await pressButton(popup, 'Refresh now');
    await untilPageSays(popup, /Updated: a newer record is now in use/);
    await untilSidebarSays(stage.driver, page, /Demonstration 3/);
  });
  it('is kept when the background is killed after the refresh', async () => {
    await stage.driver.killBackground();
    const page = await openArticle();
    expect(await sidebarText(stage.driver, page)).toContain('Demonstration 3');
  });

  async function openArticle() {
    const page = await stage.open(ARTICLE);
    await page.bringToFront();
    await untilSidebarSays(stage.driver, page, /2020 order/);
    return page;
  }
});
