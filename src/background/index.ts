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
  type KeyValueStore,
  keepStorageFromPages,
  localStore,
  onPolicyChanged,
  readPolicy,
  sessionStore,
} from '../browser/storage.ts';
import { storeAbove } from '../browser/store-above.ts';
import { isPrivateTab, openOwnPage, openTabs } from '../browser/tabs.ts';
import { onNoPrivateWindow } from '../browser/windows.ts';
import readerFile from '../content/detector/reader.iife.ts?iife';
import sidebarFile from '../content/sidebar/sidebar.iife.tsx?iife';
import { once } from '../core/collections/once.ts';
import { localDay } from '../core/dates/local-day.ts';
import { readPolicySettings } from '../core/settings/policy-settings.ts';
import { handle } from '../protocol/handle.ts';
import { announceNewRecord } from './articles/announce.ts';
import { createArticleWork } from './articles/article-work.ts';
import { createAskedTabs } from './articles/asked-tabs.ts';
import { forgetClosedTabs } from './articles/closed-tabs.ts';
import { createEarlyContents } from './articles/early-contents.ts';
import { createJudging } from './articles/judging.ts';
import { createOpenPanels } from './articles/open-panels.ts';
import { openSidebar } from './articles/open-sidebar.ts';
import { packagedWords } from './articles/packaged-words.ts';
import { chooseInMenu, pageMenu } from './articles/page-menu.ts';
import { createPanelNonces } from './articles/panel-nonces.ts';
import { browserTabActions } from './articles/tab-actions.ts';
import { createTabPages } from './articles/tab-pages.ts';
import { CHOICES_LOCK } from './choices/choices.ts';
import { openFirstRunPage } from './choices/first-run.ts';
import { governedStore } from './choices/governed-store.ts';
import { createLanguage } from './choices/language.ts';
import { patternsToRegister } from './choices/sites.ts';
import { packagedBundle } from './feeds/bundle.ts';
import { forgetGoneFeeds } from './feeds/change-feeds.ts';
import { createCheckedRecords } from './feeds/checked-records.ts';
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
import { createHandlers, createPrivateHandlers } from './handlers.ts';
// The panel's HTML page loads the panel's script. The build includes this script in the package
// only because of the import here.
import '../pages/panel/panel.iife.tsx?iife';

/**
 * Entry point of the background script. The browser stops the script when the script is idle, so
 * state that must last is stored. Listeners must be registered synchronously.
 */
const { feedUrl: feed, keys: pinned, today } = __BUILD__;
const local = localStore();
const session = sessionStore();
const alarms = browserAlarms();
const now = () => Date.now();
const random = () => Math.random();
const records = createRecordStore({
  bundle: packagedBundle(),
  storage: local,
  blobs: indexedDbBlobs(),
  pinned,
  checked: createCheckedRecords(session),
});
const feeds = createFeeds({
  feed,
  pinned,
  records,
  storage: local,
  readPolicy,
  blobsOf: indexedDbBlobs,
});
const policy = async () => readPolicySettings(await readPolicy());
const fixed = async () => (await policy()).fixed;
const words = packagedWords();
const readerRecords = createReaderRecords(records, feeds, {
  session,
  variants: async () => (await words()).variants,
});
const judging = once(async () =>
  createJudging({
    words: await words(),
    clock: () => performance.now(),
    onSlow: (feed) => void readerRecords.setAside(feed, 'time').catch(() => {}),
  }),
);
const shared = {
  records: readerRecords,
  session,
  feeds,
  rules: { defaultFeed: feed },
  policy,
  alarms,
  feed,
  now,
  today: () => today ?? localDay(now()),
  asked: createAskedTabs(session),
  nonces: createPanelNonces(),
  early: createEarlyContents(),
  panels: createOpenPanels(session),
  forgetClosedTabs: () => forgetClosedTabs(session, () => openTabs()),
  prepareJudging: judging,
  withLock: withBrowserLock,
};
/**
 * Returns the services for normal windows or for private windows. `below` is the store with the
 * reader's settings for these windows. The organisation's policy overrides them.
 */
const servicesOf = (below: KeyValueStore, isPrivate: boolean) => {
  const storage = governedStore(below, fixed);
  return {
    ...shared,
    isPrivate,
    storage,
    language: createLanguage(storage, loadCatalog),
    pages: createTabPages(session, isPrivate ? 'private-tab:' : 'tab:'),
    tabs: browserTabActions({ readerFile, sidebarFile }, isPrivate),
  };
};
/**
 * Settings and hidden sites for private windows. The choices from normal windows apply until the
 * reader makes other choices in a private window. Those choices are kept in `session`.
 */
const privateChoices = storeAbove(local, session, 'private:');
const usual = servicesOf(local, false);
const inPrivate = servicesOf(privateChoices, true);
const announceEverywhere = async () => {
  await Promise.all([usual, inPrivate].map(announceNewRecord));
};
const refreshing: RefreshServices = {
  feeds: feeds.toRefresh,
  storage: local,
  alarms,
  withLock: withBrowserLock,
  now,
  random,
  fetch: (...request) => fetch(...request),
  onUpdated: announceEverywhere,
};
const refresh = createRefresh(refreshing);
const onChanged = async () => {
  await Promise.all([schedule(), registerDetector()]);
  await announceEverywhere();
};
/**
 * Makes the first request to a feed that the reader is adding. Does not update open tabs, because
 * the feed is not listed yet.
 */
const firstCheck = (added: RefreshedFeed) =>
  attemptRefresh({ ...refreshing, onUpdated: async () => {} }, added, 'reader');
const work = createArticleWork(usual);
const privateWork = createArticleWork(inPrivate);
/**
 * Forgets the judged pages of normal and private windows. A change that makes judgements obsolete
 * affects both kinds of windows.
 */
const leaveAll = async () => {
  await Promise.all([work, privateWork].map((one) => one.leaveAll()));
};
const handlers = createHandlers(
  { ...usual, privateChoices, refresh, firstCheck, onChanged },
  { ...work, leaveAll },
);
const servicesFor = async (tabId: number) => ((await isPrivateTab(tabId)) ? inPrivate : usual);

startWithBrowser();
onInstalled(() => void openFirstRunPage({ policy, open: openOwnPage, onPolicyChanged }));
handle({ usual: handlers, private: createPrivateHandlers(handlers, inPrivate, privateWork) });
onAlarm(REFRESH_ALARM, (due) => void checkOrWait(due));
onCommand(OPEN_SIDEBAR, async (tabId) => void openSidebar(await servicesFor(tabId), tabId));
onMenu((choice) => void chooseInMenu(choice.isPrivate ? inPrivate : usual, choice));
onChoice(() => {
  void showPageMenu();
  void announceNewRecord(inPrivate);
});
onNoPrivateWindow(() => void forgetPrivateWindows());
onSitesChanged(() => void registerDetector());
onPolicyChanged(() => void followPolicy());

void keepStorageFromPages();
void registerDetector();
void showPageMenu();
void schedule();
void forgetGoneFeeds(usual).catch(() => {});

/**
 * Forgets what was chosen and read in private windows. Called when no private window is left. The
 * browser may still list the tabs of a private window that is closing, so only tabs in usual
 * windows count as open.
 */
async function forgetPrivateWindows(): Promise<void> {
  await withBrowserLock(CHOICES_LOCK, () => privateChoices.forget());
  await forgetClosedTabs(session, () => openTabs({ usualOnly: true }));
}

async function showPageMenu(): Promise<void> {
  const show = async () => showMenus(pageMenu(await usual.language.words()));
  await withBrowserLock('page-menu', show);
}

async function registerDetector(): Promise<void> {
  const register = async () => {
    const granted = await grantedSites();
    const patterns = (await feeds.added()).feeds.map(({ address }) => patternOfFeed(address));
    const own = [...ownHosts(), ...feedOnlyHosts(granted, patterns)];
    // If the organisation's policy decides where the extension runs, the extension does not run on
    // sites that the reader added.
    const isFixed = 'onlyAsked' in (await fixed());
    await runDetectorOn(isFixed ? [] : patternsToRegister(granted, own));
  };
  await withBrowserLock('register-detector', register).catch((error) => {
    console.warn('The sites that the reader enabled could not be registered.', error);
  });
}

/** Applies a change to the organisation's policy, which may set feeds and override settings. */
async function followPolicy(): Promise<void> {
  await forgetGoneFeeds(usual).catch(() => {});
  await onChanged();
  await showPageMenu();
}

function schedule(): Promise<void> {
  return keepSchedule({ feeds, storage: local, session, alarms, now, random });
}

async function checkOrWait(due: number): Promise<void> {
  await ((await isTimeToCheck(due, { session, now })) ? refresh('schedule') : schedule());
}
