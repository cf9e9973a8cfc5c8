import { useId } from 'preact/hooks';
import type { RunMode } from '../core/settings/run-mode.ts';
import type { SiteState } from '../core/settings/site-state.ts';
import type { Words } from '../core/wording/words.ts';
import { RUN_MODE_NAMES, RUN_MODES } from './run-modes.ts';
import { useWords } from './use-words.ts';

interface Props {
  mode: RunMode;
  sites: SiteState;
  /** Id of the heading that labels the radio group. */
  labelledBy: string;
  /**
   * Called while a click is handled, because only then does a browser let a page request a
   * permission.
   */
  onChoose: (mode: RunMode) => void;
}

/**
 * Radio buttons for the three run modes, with explanations. Arrow keys only move focus, because a
 * choice may make the browser ask for a permission.
 */
export function RunModeChoice({ mode, sites, labelledBy, onChoose }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <div class="ways" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={moveFocus}>
        {RUN_MODES.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: in a native radio group, arrow keys choose
          <button
            type="button"
            role="radio"
            class="way"
            key={one}
            value={one}
            aria-checked={one === mode}
            aria-labelledby={`${id}-${one}-name`}
            aria-describedby={`${id}-${one}-meaning`}
            tabIndex={one === mode ? 0 : -1}
            onClick={() => onChoose(one)}
          >
            <span class="way-name">
              <span id={`${id}-${one}-name`}>{words.say(RUN_MODE_NAMES[one])}</span>
              <span class="way-chosen" aria-hidden="true">
                {one === mode && words.say('welcome_chosen')}
              </span>
            </span>
            <span class="way-meaning" id={`${id}-${one}-meaning`}>
              {meaningOf(words, one, sites)}
            </span>
          </button>
        ))}
      </div>
      {mode === 'listed' && sites.builtInGranted < sites.builtIn && (
        <button type="button" class="small-button" onClick={() => onChoose('listed')}>
          {words.say('options_allow_built_in')}
        </button>
      )}
    </>
  );
}

function meaningOf(words: Words, mode: RunMode, { builtIn, builtInGranted }: SiteState): string {
  if (mode === 'asked') return words.say('welcome_asked_meaning');
  if (mode === 'every') return words.say('options_every_meaning');
  const all = words.say('options_built_in', { count: builtIn });
  return builtInGranted < builtIn
    ? `${all} ${words.say('options_granted', { number: builtInGranted })}`
    : all;
}

/**
 * Lets arrow keys move focus to the next or previous radio button. Unlike in a native radio group,
 * this does not check the button. In right-to-left text, the left arrow means "next".
 */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const ways = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
  const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
  const onward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const step = [onward, 'ArrowDown'].includes(event.key)
    ? 1
    : [back, 'ArrowUp'].includes(event.key)
      ? -1
      : 0;
  if (step === 0) return;
  event.preventDefault();
  const at = ways.indexOf(event.target as HTMLElement);
  ways.at((at + step) % ways.length)?.focus();
}
