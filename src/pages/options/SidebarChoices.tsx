import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Opening, Settings } from '../../core/settings/settings.ts';
import { keyed } from '../../core/wording/legal-terms.ts';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onOpening' | 'onHighlights' | 'onChangeKeys'> & {
  settings: Settings;
  shortcut: string | null;
  /** Reason why the reader can't change when the sidebar opens; null when they can. */
  lock: string | null;
  outcome: Outcome | null;
};

const OPENINGS = ['by-itself', 'as-tab', 'never'] as const satisfies Opening[];

/**
 * Choices of how the sidebar opens and whether it marks sentences, and the keyboard shortcut that
 * opens the sidebar.
 */
export function SidebarChoices({ settings, shortcut, lock, outcome, ...actions }: Props) {
  const words = useWords();
  return (
    <Section name="sidebar" heading={words.say('options_sidebar')} outcome={outcome}>
      <Locked reason={lock}>
        <fieldset>
          <legend>{words.say('options_opening')}</legend>
          {OPENINGS.map((opening) => (
            <label class="choice-line" key={opening}>
              <input
                type="radio"
                name="opening"
                value={opening}
                checked={settings.opening === opening}
                onChange={() => actions.onOpening(opening)}
              />
              <span>
                {words.say(`options_opening_${keyed(opening)}`)}
                <span class="fine">{words.say(`options_opening_${keyed(opening)}_meaning`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Locked>
      <label class="choice-line">
        <input
          type="checkbox"
          checked={settings.highlights}
          onChange={(event) => actions.onHighlights(event.currentTarget.checked)}
        />
        <span>{words.say('options_highlights')}</span>
      </label>
      {shortcut !== null && (
        <>
          <h3>{words.say('options_keyboard')}</h3>
          <p class="with-button">
            <span>
              {shortcut
                ? [
                    ...words.pieces('options_keys', { keys: <kbd>{shortcut}</kbd> }),
                    ` ${words.say('options_keys_back')}`,
                  ]
                : words.say('options_no_keys')}
            </span>
            <button type="button" class="small-button" onClick={actions.onChangeKeys}>
              {words.say('options_change_keys')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
