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

const NAMES = { listed: 'welcome_listed', every: 'popup_everywhere', asked: 'welcome_asked' } as const;
const MODES = Object.keys(NAMES) as RunMode[];

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
                {words.say(NAMES[one])}
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
  if (mode === 'asked') return words.say('welcome_asked_meaning');
  if (mode === 'every') return words.say('options_every_meaning');
  const all = words.say('options_built_in', { count: builtIn });
  return builtInGranted < builtIn
    ? `${all} ${words.say('options_granted', { number: builtInGranted })} ${words.say('options_allow_built_in')}.`
    : all;
}
