import type { RunMode } from '../browser/run-mode.ts';
import type { SiteState } from '../core/site-state.ts';
import type { Words } from '../core/wording/words.ts';
import { useWords } from '../ui/use-words.ts';

interface Props {
  mode: RunMode;
  sites: SiteState;
  /** The outcome of the last choice, '' for none. */
  told: string;
  onChoose: (mode: RunMode) => void;
}

const MODES: readonly RunMode[] = ['listed', 'every', 'asked'];

/** Three ways to run, each with what it means. Buttons, so that no arrow key asks the browser for a permission. */
export function WhereToRun({ mode, sites, told, onChoose }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.say('welcome_where')}</h2>
      <ul class="ways">
        {MODES.map((one) => (
          <li key={one}>
            <button type="button" class="way" aria-pressed={one === mode} onClick={() => onChoose(one)}>
              <span class="way-name">
                {words.say(`welcome_${one}`)}
                <span class="way-chosen" aria-hidden="true">
                  {one === mode && words.say('welcome_chosen')}
                </span>
              </span>
              <span class="way-meaning">{meaningOf(words, one, sites)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="announcement" role="status">
        {told}
      </p>
      <p class="fine">{words.say('popup_privacy')}</p>
    </section>
  );
}

function meaningOf(words: Words, mode: RunMode, { builtIn, builtInGranted }: SiteState): string {
  if (mode !== 'listed') return words.say(`welcome_${mode}_meaning`);
  return builtInGranted < builtIn
    ? words.say('welcome_listed_partly', { granted: builtInGranted, count: builtIn })
    : words.say('welcome_listed_meaning', { count: builtIn });
}
