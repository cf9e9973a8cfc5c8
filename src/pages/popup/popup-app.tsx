import { patternsOf, removeSites, requestSites } from '../../browser/sites.ts';
import { refreshNow } from '../../client/refresh-now.ts';
import { chooseRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { Words } from '../../core/wording/words.ts';
import { send } from '../../protocol/send.ts';
import { PopupView } from './PopupView.tsx';
import type { PopupActions } from './popup.ts';
import { checkTab, failedState, hostOfTab, type PopupTab } from './popup-state.ts';
import { type Popup, usePopup } from './use-popup.ts';

/** The popup of one tab. `tabInAddress` names a tab other than the one in front. */
export function PopupApp({ tabInAddress }: { tabInAddress: string | null }) {
  const words = useWords();
  const popup = usePopup(tabInAddress);
  const { tab, state, mode, modeOutcome, isRefreshing, announcement, notDone } = popup.view;
  return (
    <PopupView
      {...{ state, mode, modeOutcome, announcement, notDone }}
      refreshing={isRefreshing}
      now={Date.now()}
      recordPage="../record/index.html"
      optionsPage="../options/index.html"
      reportPage={tab && `../report/index.html?tab=${tab.tabId}`}
      {...sidebarActions(popup)}
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
  const showAgain = async (reach: 'site' | 'everywhere', host: string) => {
    await send('undo-dismissal', { reach, host });
    await reload();
  };
  return {
    onOpenSidebar: () => tab && void attempt(openSidebar(tab)),
    onShowAgain: () => {
      if (tab && state.kind === 'about' && state.hidden)
        void attempt(showAgain(state.hidden, hostOfTab(tab)));
    },
  };
}

function permissionActions(
  words: Words,
  { view: { tab }, dispatch, attempt, reload, readMode }: Popup,
): Pick<
  PopupActions,
  'onCheckOnce' | 'onAllowSite' | 'onAllowEverySite' | 'onListedAgain' | 'onStopSite'
> {
  const check = async (target: PopupTab) => {
    dispatch({ kind: 'reading-again', isSlow: true });
    dispatch({ kind: 'state-read', state: await checkTab(target).catch(failedState) });
  };
  /**
   * `asked` is already under way, because the browser asks for permission only in the handler of a
   * click.
   */
  const allow = async (asked: Promise<boolean>) => {
    const granted = await asked;
    await readMode();
    if (granted && tab) await check(tab);
    else dispatch({ kind: 'permission-refused' });
  };
  const stop = async (host: string) => {
    await removeSites(patternsOf(host));
    await reload();
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
    onCheckOnce: () => tab && void check(tab),
    onAllowSite: () => tab && void attempt(allow(requestSites(patternsOf(hostOfTab(tab))))),
    onAllowEverySite: () => void attempt(allow(chooseRunMode('every'))),
    onListedAgain: () => void listedAgain(chooseRunMode('listed')),
    onStopSite: () => tab && void attempt(stop(hostOfTab(tab))),
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
 * Opens the tab's sidebar. If it can't be opened, has the page read again, which brings the sidebar
 * on a match.
 */
async function openSidebar({ tabId }: PopupTab): Promise<void> {
  const { opened } = await send('open-sidebar', { tabId });
  if (!opened) await send('check-tab', { tabId });
  window.close();
}
