import { useRef } from 'preact/hooks';
import { RUN_MODE_NAMES } from '../../components/run-modes.ts';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';

interface Props {
  mode: RunMode;
  /**
   * Sentence that says why the reader's last attempt to return to the default mode failed. '' if
   * the attempt succeeded, or if the reader made no attempt.
   */
  outcome: string;
  /** True when the reader can't change the mode here. */
  isLocked: boolean;
  onListedAgain: () => void;
}

/**
 * Says which pages the extension reads. The default is to read only listed news sites. In any other
 * mode, a button returns to the default, unless `isLocked`.
 */
export function PopupRunMode({ mode, outcome, isLocked, onListedAgain }: Props) {
  const words = useWords();
  const now = useRef<HTMLParagraphElement>(null);
  return (
    <section class="run-mode" aria-label={words.say('options_sites')}>
      <p ref={now} role="status" tabIndex={-1}>
        <span class="fine">{words.say('options_sites')}</span>{' '}
        <strong>{words.say(RUN_MODE_NAMES[mode])}</strong>
        {outcome && <span class="warning"> {outcome}</span>}
      </p>
      {mode === 'asked' && <p class="fine">{words.say('welcome_asked_meaning')}</p>}
      {mode !== 'listed' && !isLocked && (
        <button
          type="button"
          class="small-button"
          onClick={() => {
            // The button is about to disappear, so focus moves to the sentence first.
            now.current?.focus();
            onListedAgain();
          }}
        >
          {words.say('popup_listed_again')}
        </button>
      )}
    </section>
  );
}
