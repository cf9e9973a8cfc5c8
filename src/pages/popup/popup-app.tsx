import { useEffect, useRef, useState } from 'preact/hooks';
import { patternsOf, removeSites, requestSites } from '../../browser/sites.ts';
import { refreshNow } from '../../client/refresh-now.ts';
import { chooseRunMode, currentRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { send } from '../../protocol/send.ts';
import { PopupView } from './PopupView.tsx';
import type { PopupState } from './popup.ts';
import { checkTab, hostOfTab, type PopupTab, popupTab, readPopupState } from './popup-state.ts';

/** The popup of one tab. `tabInAddress` names another tab than the one in front. */
export function PopupApp({ tabInAddress }: { tabInAddress: string | null }) {
  const words = useWords();
  const [tab, setTab] = useState<PopupTab | null>(null);
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [refreshing, setRefreshing] = useState(false);
  const [mode, setMode] = useState<RunMode | null>(null);
  const [modeTold, setModeTold] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const [notDone, setNotDone] = useState('');

  useEffect(() => {
    popupTab(tabInAddress)
      .then(async (found) => {
        setTab(found);
        setState(await readPopupState(found));
      })
      .catch((error) => setState(failed(error)));
    void readMode();
  }, [tabInAddress]);

  // A button that changes the state is gone with it; the focus then goes to what the new one is called.
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h2')?.focus();
  }, [state]);

  // Unknown it stays when the background does not answer; the tab's state says so.
  const readMode = () => currentRunMode().then(setMode, () => setMode(null));
  const reload = async () => {
    acted.current = true;
    setState(await readPopupState(tab));
  };
  const check = async (target: PopupTab) => {
    acted.current = true;
    setState({ kind: 'loading' });
    setState(await checkTab(target).catch(failed));
  };
  // What could not be done is told; the tab's state stays as it is.
  const attempt = async (deed: Promise<void>) => {
    setNotDone('');
    await deed.catch((error) => setNotDone(words.say('options_not_done', { reason: errorMessage(error) })));
  };
  // Not async before the request: the browser asks only in the very handler of the click.
  const allow = (asked: Promise<boolean>) =>
    attempt(
      asked.then(async (granted) => {
        await readMode();
        if (granted && tab) return check(tab);
        setState((before) => (before.kind === 'not-enabled' ? { ...before, refused: true } : before));
      }),
    );
  const showAgain = async (host: string, reach: 'site' | 'everywhere') => {
    await send('undo-dismissal', { reach, host });
    await reload();
  };
  const stop = async (host: string) => {
    await removeSites(patternsOf(host));
    await reload();
  };

  const listedAgain = () =>
    chooseRunMode('listed')
      .then((done) => (done ? '' : words.say('popup_refused')))
      .catch((error) => words.say('options_not_done', { reason: errorMessage(error) }))
      .then(async (text) => {
        await readMode();
        setModeTold(text);
        await reload();
      });

  return (
    <PopupView
      state={state}
      mode={mode}
      modeTold={modeTold}
      now={Date.now()}
      refreshing={refreshing}
      announcement={announcement}
      notDone={notDone}
      recordPage="../record/index.html"
      optionsPage="../options/index.html"
      reportPage={tab && `../report/index.html?tab=${tab.tabId}`}
      onOpenSidebar={() => tab && void attempt(openSidebar(tab))}
      onShowAgain={() => {
        if (tab && state.kind === 'about' && state.hidden)
          void attempt(showAgain(hostOfTab(tab), state.hidden));
      }}
      onCheckOnce={() => tab && check(tab)}
      onAllowSite={() => tab && allow(requestSites(patternsOf(hostOfTab(tab))))}
      onAllowEverySite={() => allow(chooseRunMode('every'))}
      onListedAgain={() => void listedAgain()}
      onStopSite={() => tab && void attempt(stop(hostOfTab(tab)))}
      onRetry={async () => {
        acted.current = true;
        setState({ kind: 'loading' });
        await reload();
      }}
      onRefresh={async () => {
        setRefreshing(true);
        setAnnouncement(await refreshNow(words));
        setRefreshing(false);
        await reload();
      }}
    />
  );
}

function failed(error: unknown): PopupState {
  return { kind: 'record-failed', reason: errorMessage(error) };
}

/** Opens the tab's sidebar; where it has not arrived or was taken away, the page is read again so that it comes. */
async function openSidebar({ tabId }: PopupTab): Promise<void> {
  const { opened } = await send('open-sidebar', { tabId });
  if (!opened) await send('check-tab', { tabId });
  window.close();
}
