import { useEffect, useState } from 'preact/hooks';
import { send } from '../browser/send.ts';
import { EVERY_SITE, patternsOf, removeSites, requestSites } from '../browser/sites.ts';
import { refreshOutcomeWords } from '../core/wording/provenance.ts';
import type { Words } from '../core/wording/words.ts';
import { PopupView } from '../ui/PopupView.tsx';
import type { PopupState } from '../ui/popup.ts';
import { useWords } from '../ui/use-words.ts';
import { checkTab, hostOfTab, type PopupTab, popupTab, readPopupState } from './popup-state.ts';

/** The popup of one tab. `tabInAddress` names another tab than the one in front. */
export function PopupApp({ tabInAddress }: { tabInAddress: string | null }) {
  const words = useWords();
  const [tab, setTab] = useState<PopupTab | null>(null);
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [refreshing, setRefreshing] = useState(false);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    popupTab(tabInAddress).then(async (found) => {
      setTab(found);
      setState(await readPopupState(found));
    });
  }, [tabInAddress]);

  const reload = async () => setState(await readPopupState(tab));
  const check = async (target: PopupTab) => {
    setState({ kind: 'loading' });
    setState(await checkTab(target).catch(failed));
  };
  // Not async before the request: the browser asks only in the very handler of the click.
  const allow = (patterns: string[]) =>
    requestSites(patterns).then((granted) => {
      if (granted && tab) return check(tab);
      setState((before) => (before.kind === 'not-enabled' ? { ...before, refused: true } : before));
    });

  return (
    <PopupView
      state={state}
      now={Date.now()}
      refreshing={refreshing}
      announcement={announcement}
      recordPage="../record/index.html"
      optionsPage="../options/index.html"
      onOpenSidebar={() => tab && openSidebar(tab)}
      onShowAgain={async () => {
        if (!tab || state.kind !== 'about' || !state.hidden) return;
        await send('undo-dismissal', { reach: state.hidden, host: hostOfTab(tab) });
        await reload();
      }}
      onCheckOnce={() => tab && check(tab)}
      onAllowSite={() => tab && allow(patternsOf(hostOfTab(tab)))}
      onAllowEverySite={() => allow(EVERY_SITE)}
      onStopSite={async () => {
        if (!tab) return;
        await removeSites(patternsOf(hostOfTab(tab)));
        await reload();
      }}
      onRetry={async () => {
        setState({ kind: 'loading' });
        await reload();
      }}
      onRefresh={async () => {
        setRefreshing(true);
        setAnnouncement(await refreshed(words));
        setRefreshing(false);
        await reload();
      }}
    />
  );
}

function failed(error: unknown): PopupState {
  return { kind: 'record-failed', reason: error instanceof Error ? error.message : String(error) };
}

async function refreshed(words: Words): Promise<string> {
  try {
    return refreshOutcomeWords(words, await send('refresh-record', {}));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return words.say('refresh_failed', { reason });
  }
}

/** Opens the tab's sidebar; where it has not arrived or was taken away, the page is read again so that it comes. */
async function openSidebar({ tabId }: PopupTab): Promise<void> {
  const { opened } = await send('open-sidebar', { tabId });
  if (!opened) await send('check-tab', { tabId });
  window.close();
}
