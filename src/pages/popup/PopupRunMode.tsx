import { useRef } from 'preact/hooks';
import { RUN_MODE_NAMES } from '../../components/run-modes.ts';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';

interface Props {
  mode: RunMode;
  /** The outcome of the last try to go back, '' for none. */
  told: string;
  onListedAgain: () => void;
}

/** That it runs elsewhere than on the news sites alone, and the way back to them. */
export function PopupRunMode({ mode, told, onListedAgain }: Props) {
  const words = useWords();
  const now = useRef<HTMLParagraphElement>(null);
  return (
    <section class="run-mode" aria-label={words.say('options_sites')}>
      <p ref={now} role="status" tabIndex={-1}>
        <span class="fine">{words.say('options_sites')}</span>{' '}
        <strong>{words.say(RUN_MODE_NAMES[mode])}</strong>
        {told && <span class="warning"> {told}</span>}
      </p>
      {mode === 'asked' && <p class="fine">{words.say('welcome_asked_meaning')}</p>}
      {mode !== 'listed' && (
        <button
          type="button"
          class="small-button"
          onClick={() => {
            // The button goes when it is done: what holds then keeps the focus.
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
