import { useEffect, useReducer } from 'preact/hooks';
import { currentRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { send } from '../../protocol/send.ts';
import { OPENED, type PopupAction, type PopupViewState, popupReducer } from './popup-reducer.ts';
import { checkTab, failedState, type PopupTab, popupTab, readPopupState } from './popup-state.ts';
import { readSiteState, takeSiteOffer } from './site-state.ts';

/** State of the popup, with functions that change it. */
export interface Popup {
  view: PopupViewState;
  dispatch: (action: PopupAction) => void;
  /**
   * Reads the states of the tab and its site again. With `isSlow`, the popup shows that this takes
   * a moment.
   */
  reload: (isSlow?: boolean) => Promise<void>;
  /**
   * Makes the extension read the tab's page, and shows the result. `anyway` means that the reader
   * says the page is about a restriction.
   */
  check: (anyway?: boolean) => Promise<void>;
  readMode: () => Promise<void>;
  /**
   * Waits for an action of the reader. If the action fails, announces this and leaves the tab's
   * state unchanged.
   */
  attempt: (act: Promise<unknown>) => Promise<void>;
}

/**
 * Returns the state of the popup, and functions that change it. `tabInAddress` is the id of the
 * popup's tab; null means the active tab.
 */
export function usePopup(tabInAddress: string | null): Popup {
  const words = useWords();
  const [view, dispatch] = useReducer(popupReducer, OPENED);
  const readSite = async (tab: PopupTab | null) =>
    dispatch({ kind: 'site-read', site: tab && (await readSiteState(tab).catch(() => null)) });
  const readState = async (tab: PopupTab | null) => {
    const [state] = await Promise.all([readPopupState(tab), readSite(tab)]);
    dispatch({ kind: 'state-read', state });
  };
  const readMode = async () => {
    const read = await currentRunMode().catch(() => ({ mode: null, isFixed: false }));
    dispatch({ kind: 'mode-read', ...read });
  };

  // Asks whether the law has changed in the reader's places (`take-place-news`), and whether to
  // offer to read the site (`takeSiteOffer`). Asks once for each popup, because the background
  // script does not repeat its answers.
  const takeNews = async (tab: PopupTab | null) => {
    await send('take-place-news', tab ? { tabId: tab.tabId } : {})
      .then((news) => dispatch({ kind: 'news-taken', news: news.map(({ place }) => place) }))
      .catch(() => {});
    const offer = tab && (await takeSiteOffer(tab).catch(() => null));
    if (offer) dispatch({ kind: 'offer-taken', offer });
  };

  useEffect(() => {
    popupTab(tabInAddress)
      .then((tab) => {
        dispatch({ kind: 'tab-found', tab });
        void takeNews(tab);
        return readState(tab);
      })
      .catch((error) => dispatch({ kind: 'state-read', state: failedState(error) }));
    void readMode();
  }, [tabInAddress]);
  useEffect(() => {
    // The button that changed the state is gone, so focus moves to the new state's heading.
    if (view.hasActed && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h2')?.focus();
  }, [view.state, view.site]);

  return {
    view,
    dispatch,
    readMode,
    async reload(isSlow = false) {
      dispatch({ kind: 'reading-again', isSlow });
      await readState(view.tab);
    },
    async check(anyway = false) {
      const { tab } = view;
      if (!tab) return;
      dispatch({ kind: 'reading-again', isSlow: true });
      const state = checkTab(tab, anyway).catch(failedState);
      await readSite(tab);
      dispatch({ kind: 'state-read', state: await state });
    },
    async attempt(act) {
      dispatch({ kind: 'act-began' });
      await act.catch((error) => {
        console.error('An act of the popup failed.', error);
        dispatch({
          kind: 'act-failed',
          text: words.say('options_not_done', { reason: errorMessage(error) }),
        });
      });
    },
  };
}
