import { hostOf } from '../../browser/address.ts';
import { patternsOf, removeSites, requestSites } from '../../browser/sites.ts';
import { opensOwnPagesPrivately } from '../../browser/tabs.ts';
import { refreshNow } from '../../client/refresh-now.ts';
import { chooseRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { Words } from '../../core/wording/words.ts';
import { send } from '../../protocol/send.ts';
import { PopupView } from './PopupView.tsx';
import type { PopupActions, SiteState } from './popup.ts';
import type { PopupTab } from './popup-state.ts';
import { type Popup, usePopup } from './use-popup.ts';

/**
 * The popup for one tab, with its behaviour. `tabInAddress` is the tab's id; null means the active
 * tab.
 */
export function PopupApp({ tabInAddress }: { tabInAddress: string | null }) {
  const words = useWords();
  const popup = usePopup(tabInAddress);
  const { tab, isRefreshing, isFixed, ...view } = popup.view;
  const managed = isFixed ? words.say('feeds_managed') : null;
  return (
    <PopupView
      {...view}
      lock={tab?.isPrivate ? words.say('popup_private') : managed}
      refreshing={isRefreshing}
      now={Date.now()}
      recordPage="../record/index.html"
      isSilent={tab?.isPrivate === true && !opensOwnPagesPrivately()}
      optionsPage="../options/index.html"
      reportPage={tab && `../report/index.html?tab=${tab.tabId}`}
      {...sidebarActions(popup)}
      {...siteActions(words, popup)}
      {...permissionActions(words, popup)}
      {...recordActions(words, popup)}
    />
  );
}

function sidebarActions({
  view: { tab, state },
  attempt,
  reload,
}: Popup): Pick<PopupActions, 'onOpenSidebar' | 'onShowAgain'> {
  const isByReaderOnly = state.kind === 'about' && state.byReaderOnly === true;
  const showAgain = async () => {
    await send('undo-dismissal', { reach: 'everywhere', host: '', tabId: tab?.tabId });
    await reload();
  };
  return {
    onOpenSidebar: () => tab && void attempt(openSidebar(tab, isByReaderOnly)),
    onShowAgain: () => void attempt(showAgain()),
  };
}

function siteActions(words: Words, popup: Popup): Pick<PopupActions, 'onSwitchSite'> {
  const {
    view: { site, tab },
    dispatch,
    attempt,
    reload,
    check,
  } = popup;
  const tabId = tab?.tabId;
  const switchOn = async ({ host, isAllowed, isHidden }: SiteState, asked: Promise<boolean>) => {
    if (!(await asked)) return dispatch({ kind: 'act-failed', text: words.say('popup_refused') });
    if (isHidden) await send('undo-dismissal', { reach: 'site', host, tabId });
    await (isAllowed ? reload() : check());
  };
  const switchOff = async ({ host, isRemovable }: SiteState) => {
    await send('hide-site', { host, tabId });
    if (isRemovable) await removeSites(patternsOf(host));
    await reload();
  };
  return {
    onSwitchSite: (on) => {
      if (!site) return;
      const ask = on && !site.isAllowed ? requestSites(patternsOf(site.host)) : Promise.resolve(on);
      void attempt(on ? switchOn(site, ask) : switchOff(site));
    },
  };
}

function permissionActions(
  words: Words,
  popup: Popup,
): Pick<
  PopupActions,
  'onCheckOnce' | 'onCheckAnyway' | 'onAllowSite' | 'onAllowEverySite' | 'onListedAgain'
> {
  const {
    view: { tab, offer },
    dispatch,
    attempt,
    reload,
    readMode,
    check,
  } = popup;
  /**
   * Waits until the reader answers a request for permission. Then reads the page, or announces that
   * permission was refused. The caller has already sent the request, because browsers ask only
   * while a click is being handled.
   */
  const allow = async (asked: Promise<boolean>) => {
    const granted = await asked;
    await readMode();
    if (granted) await check();
    else dispatch({ kind: 'act-failed', text: words.say('popup_refused') });
  };
  const listedAgain = async (asked: Promise<boolean>) => {
    const outcome = await asked.then(
      (done) => (done ? '' : words.say('popup_refused')),
      (error) => words.say('options_not_done', { reason: errorMessage(error) }),
    );
    await readMode();
    dispatch({ kind: 'mode-chosen', outcome });
    await reload();
  };
  return {
    onCheckOnce: () => void check(),
    onCheckAnyway: () => void check(true),
    onAllowSite: () => {
      const patterns = offer ? [offer] : tab && patternsOf(hostOf(tab.url));
      if (patterns) void attempt(allow(requestSites(patterns)));
    },
    onAllowEverySite: () => void attempt(allow(chooseRunMode('every'))),
    onListedAgain: () => void listedAgain(chooseRunMode('listed')),
  };
}

function recordActions(
  words: Words,
  { dispatch, reload }: Popup,
): Pick<PopupActions, 'onRetry' | 'onRefresh'> {
  const refresh = async () => {
    dispatch({ kind: 'refresh-began' });
    dispatch({ kind: 'refresh-ended', text: await refreshNow(words) });
    await reload();
  };
  return { onRetry: () => void reload(true), onRefresh: () => void refresh() };
}

/**
 * Opens the tab's sidebar. If that fails, reads the page again, which opens the sidebar if the
 * page is about a restriction.
 */
async function openSidebar({ tabId }: PopupTab, anyway: boolean): Promise<void> {
  const { opened } = await send('open-sidebar', { tabId });
  if (!opened) await send('check-tab', { tabId, anyway });
  window.close();
}
