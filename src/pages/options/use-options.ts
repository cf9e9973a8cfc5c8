import { useEffect, useReducer } from 'preact/hooks';
import { loggedFailure } from '../../browser/logged-failure.ts';
import { onSitesChanged } from '../../browser/sites.ts';
import { useWords } from '../../components/use-words.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { failureSentence } from '../../core/wording/provenance.ts';
import type { Outcome, SectionName } from './options.ts';
import { OPENED, type OptionsAction, type OptionsView, optionsReducer } from './options-reducer.ts';
import { readOptions } from './read-options.ts';

/**
 * Announces the text `meanwhile` in a section of the page, waits until the action `act` ends,
 * and then announces its outcome in the same section. Callers start the action in a click
 * handler, because an extension can ask the reader for a permission only in such a handler.
 */
export type Perform = (
  section: SectionName,
  act: Promise<string | Omit<Outcome, 'section'>>,
  meanwhile?: string,
) => Promise<void>;

/**
 * Returns the state of the options page, and functions that change it. Reads the options again
 * whenever settings or permissions may have changed.
 */
export function useOptions(): {
  view: OptionsView;
  dispatch: (action: OptionsAction) => void;
  perform: Perform;
} {
  const words = useWords();
  const [view, dispatch] = useReducer(optionsReducer, OPENED);
  const read = () =>
    readOptions().then(
      (options) => dispatch({ kind: 'options-read', options }),
      (error) =>
        dispatch({ kind: 'reading-failed', reason: failureSentence(words, loggedFailure(error)) }),
    );
  useEffect(() => {
    void read();
    onSitesChanged(() => void read());
    // The options may have changed elsewhere while the page had no focus, for example in another
    // tab.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  useEffect(() => {
    // The control that the reader used may have disappeared, such as the button of a removed list
    // entry. Focus then moves to the heading of the section.
    if (view.outcome && document.activeElement === document.body) focusOn(view.outcome.section);
  }, [view.outcome]);

  const perform: Perform = async (section, act, meanwhile = '') => {
    dispatch({ kind: 'act-began', section, text: meanwhile });
    const result = await act.catch((error) =>
      words.say('options_not_done', { reason: errorMessage(error) }),
    );
    await read();
    const announcement = typeof result === 'string' ? { text: result } : result;
    dispatch({ kind: 'act-ended', outcome: { section, ...announcement } });
  };
  return { view, dispatch, perform };
}

/** Moves focus to a section's heading. Called when the focused control disappears. */
export function focusOn(section: SectionName): void {
  document.getElementById(`${section}-heading`)?.focus({ preventScroll: true });
}
