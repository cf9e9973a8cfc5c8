import '../browser/polyfill.ts';
import { browserAlarms, onAlarm } from '../browser/alarms.ts';
import { indexedDbBlobs } from '../browser/blob-store.ts';
import { loadCatalog, onChoice } from '../browser/catalog.ts';
import { OPEN_SIDEBAR, onCommand } from '../browser/commands.ts';
import { onInstalled, startWithBrowser } from '../browser/lifecycle.ts';
import { withBrowserLock } from '../browser/locks.ts';
import { onMenu, showMenus } from '../browser/menus.ts';
import {
  feedOnlyHosts,
  grantedSites,
  onSitesChanged,
  ownHosts,
  runDetectorOn,
} from '../browser/sites.ts';
import {
  keepStorageFromPages,
  localStore,
  onPolicyChanged,
  readPolicy,
  sessionStore,
} from '../browser/storage.ts';
import { openOwnPage, openTabs } from '../browser/tabs.ts';
import readerFile from '../content/detector/reader.iife.ts?iife';
import sidebarFile from '../content/sidebar/sidebar.iife.tsx?iife';
import { localDay } from '../core/dates/local-day.ts';
import { allLanguages } from '../core/judge/lexicon/languages.ts';
import { variantsOf } from '../core/judge/lexicon/lexicon.ts';
import { handle } from '../protocol/handle.ts';
import { announceNewRecord } from './articles/announce.ts';
import { createArticleWork } from './articles/article-work.ts';
import { createAskedTabs } from './articles/asked-tabs.ts';
import { forgetClosedTabs } from './articles/closed-tabs.ts';
import { createJudging } from './articles/judging.ts';
import { createOpenPanels } from './articles/open-panels.ts';
import { openSidebar } from './articles/open-sidebar.ts';
import { chooseInMenu, pageMenu } from './articles/page-menu.ts';
import { createPanelNonces } from './articles/panel-nonces.ts';
import { browserTabActions } from './articles/tab-actions.ts';
import { createTabPages } from './articles/tab-pages.ts';
import { thisBuild } from './build.ts';
import { createLanguage } from './choices/language.ts';
import { patternsToRegister } from './choices/sites.ts';
import { packagedBundle } from './feeds/bundle.ts';
import { forgetGoneFeeds } from './feeds/change-feeds.ts';
import { patternOfFeed } from './feeds/feed-address.ts';
import { createFeeds } from './feeds/feeds.ts';
import { isTimeToCheck, keepSchedule } from './feeds/keep-schedule.ts';
import { createReaderRecords } from './feeds/reader-records.ts';
import { createRecordStore } from './feeds/record-store.ts';
import { createRefresh } from './feeds/refresh.ts';
import {
  attemptRefresh,
  type RefreshedFeed,
  type RefreshServices,
} from './feeds/refresh-attempt.ts';
import { REFRESH_ALARM } from './feeds/schedule.ts';
import { createHandlers } from './handlers.ts';
// This import gives nothing to the module. It makes the build bundle the panel's script for the
// panel's page.
import '../pages/panel/panel.iife.tsx?iife';

/**
 * Entry point of the background. The browser starts it for an event and kills it soon after.
 * Everything here is therefore either stored or can be recomputed, and every listener is registered
 * synchronously while this module runs.
 */
const { feedUrl: feed, keys: pinned, today } = thisBuild();
const storage = localStore();
const session = sessionStore();
const alarms = browserAlarms();
const now = () => Date.now();
const random = () => Math.random();
const records = createRecordStore({
  bundle: packagedBundle(),
  storage,
  blobs: indexedDbBlobs(),
  pinned,
});
const feeds = createFeeds({ feed, pinned, records, storage, readPolicy, blobsOf: indexedDbBlobs });
const readerRecords = createReaderRecords(records, feeds, {
  session,
  variants: () => variantsOf(allLanguages()),
});
const services = {
  records: readerRecords,
  feeds,
  rules: { defaultFeed: feed },
  storage,
  alarms,
  feed,
  language: createLanguage(storage, loadCatalog),
  now,
  today: () => today ?? localDay(now()),
  pages: createTabPages(session),
  asked: createAskedTabs(session),
  nonces: createPanelNonces(),
  panels: createOpenPanels(session),
  forgetClosedTabs: () => forgetClosedTabs(session, openTabs),
  judgeWith: createJudging({
    languages: allLanguages,
    clock: () => performance.now(),
    onSlow: (feed) => void readerRecords.setAside(feed, 'time').catch(() => {}),
  }),
  tabs: browserTabActions({ readerFile, sidebarFile }),
  withLock: withBrowserLock,
};
const refreshing: RefreshServices = {
  feeds: feeds.toRefresh,
  storage,
  alarms,
  withLock: withBrowserLock,
  now,
  random,
  fetch: (...request) => fetch(...request),
  onUpdated: () => announceNewRecord(services),
};
const refresh = createRefresh(refreshing);
const onChanged = async () => {
  await Promise.all([schedule(), registerDetector()]);
  await announceNewRecord(services);
};
/** Contacts a feed without updating open tabs, which are updated once the feed is in the list. */
const firstCheck = (added: RefreshedFeed) =>
  attemptRefresh({ ...refreshing, onUpdated: async () => {} }, added, 'reader');
const work = createArticleWork(services);

startWithBrowser();
onInstalled(() => void openOwnPage('src/pages/welcome/index.html'));
handle(createHandlers({ ...services, refresh, firstCheck, onChanged }, work));
onAlarm(REFRESH_ALARM, (due) => void checkOrWait(due));
onCommand(OPEN_SIDEBAR, (tabId) => void openSidebar(services, tabId));
onMenu((choice) => void chooseInMenu(services, choice));
onChoice(() => void showPageMenu());
onSitesChanged(() => void registerDetector());
onPolicyChanged(() => void keepFeeds());

void keepStorageFromPages();
void registerDetector();
void showPageMenu();
void schedule();
void forgetGoneFeeds(services).catch(() => {});

async function showPageMenu(): Promise<void> {
  const show = async () => showMenus(pageMenu(await services.language.words()));
  await withBrowserLock('page-menu', show);
}

async function registerDetector(): Promise<void> {
  const register = async () => {
    const granted = await grantedSites();
    const patterns = (await feeds.added()).feeds.map(({ address }) => patternOfFeed(address));
    await runDetectorOn(
      patternsToRegister(granted, [...ownHosts(), ...feedOnlyHosts(granted, patterns)]),
    );
  };
  await withBrowserLock('register-detector', register).catch((error) => {
    console.warn('The sites that the reader enabled could not be registered.', error);
  });
}

/** Adapts the feeds to a change of the policy, which may have added or withdrawn some. */
async function keepFeeds(): Promise<void> {
  await forgetGoneFeeds(services).catch(() => {});
  await onChanged();
}

function schedule(): Promise<void> {
  return keepSchedule({ feeds, storage, session, alarms, now, random });
}

async function checkOrWait(due: number): Promise<void> {
  await ((await isTimeToCheck(due, { session, now })) ? refresh('schedule') : schedule());
}
