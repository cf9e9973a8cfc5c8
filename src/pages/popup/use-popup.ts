import { useEffect, useReducer } from 'preact/hooks';
import { currentRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { OPENED, type PopupAction, type PopupViewState, popupReducer } from './popup-reducer.ts';
import { failedState, type PopupTab, popupTab, readPopupState } from './popup-state.ts';

/** The popup's view, and ways to read it again and to do an act. */
export interface Popup {
  view: PopupViewState;
  dispatch: (action: PopupAction) => void;
  /** Reads the tab's state again. `isSlow` shows that it takes a moment. */
  reload: (isSlow?: boolean) => Promise<void>;
  readMode: () => Promise<void>;
  /**
   * Waits for an act of the reader's. A failure is announced, and the tab's state stays as it is.
   */
  attempt: (act: Promise<unknown>) => Promise<void>;
}

/**
 * State of the popup about the tab in front, or about the one whose id stands in the popup's
 * address.
 */
export function usePopup(tabInAddress: string | null): Popup {
  const words = useWords();
  const [view, dispatch] = useReducer(popupReducer, OPENED);
  const readState = async (tab: PopupTab | null) =>
    dispatch({ kind: 'state-read', state: await readPopupState(tab) });
  const readMode = async () =>
    dispatch({ kind: 'mode-read', mode: await currentRunMode().catch(() => null) });

  useEffect(() => {
    popupTab(tabInAddress)
      .then((tab) => {
        dispatch({ kind: 'tab-found', tab });
        return readState(tab);
      })
      .catch((error) => dispatch({ kind: 'state-read', state: failedState(error) }));
    void readMode();
  }, [tabInAddress]);
  useEffect(() => {
    // The button that changed the state is gone with it, so the heading of the new one takes the
    // focus.
    if (view.hasActed && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h2')?.focus();
  }, [view.state]);

  return {
    view,
    dispatch,
    readMode,
    async reload(isSlow = false) {
      dispatch({ kind: 'reading-again', isSlow });
      await readState(view.tab);
    },
    async attempt(act) {
      dispatch({ kind: 'act-began' });
      await act.catch((error) =>
        dispatch({
          kind: 'act-failed',
          text: words.say('options_not_done', { reason: errorMessage(error) }),
        }),
      );
    },
  };
}
