import { useRef } from 'preact/hooks';
import { RUN_MODE_NAMES } from '../../components/run-modes.ts';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';

interface Props {
  mode: RunMode;
  /** Outcome of the last attempt to return to the news sites alone; '' for none. */
  outcome: string;
  /** True when the mode can't be changed here. */
  isLocked: boolean;
  onListedAgain: () => void;
}

/**
 * Shows the run mode when it is not the default, with a button that returns to the news sites
 * alone.
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
            // The button disappears once it has worked, so the sentence takes the focus before
            // that.
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
