import { useEffect, useReducer } from 'preact/hooks';
import { currentRunMode } from '../../client/run-mode.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { OPENED, type PopupAction, type PopupViewState, popupReducer } from './popup-reducer.ts';
import { failedState, type PopupTab, popupTab, readPopupState } from './popup-state.ts';

/** The popup's view, and functions to read it again and to perform an action. */
export interface Popup {
  view: PopupViewState;
  dispatch: (action: PopupAction) => void;
  /** Reads the tab's state again. `isSlow` shows that this takes a moment. */
  reload: (isSlow?: boolean) => Promise<void>;
  readMode: () => Promise<void>;
  /**
   * Waits for an action of the reader. Announces a failure; the tab's state then stays as it is.
   */
  attempt: (act: Promise<unknown>) => Promise<void>;
}

/** Returns the popup of the tab in front, or of the tab whose id the popup's address contains. */
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
    // The button that changed the state is gone, so the heading of the new state takes the focus.
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
