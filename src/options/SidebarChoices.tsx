import type { Opening, Settings } from '../core/settings.ts';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { SIDEBAR } from './words.ts';

type Props = Pick<OptionsActions, 'onOpening' | 'onHighlights' | 'onChangeKeys'> & {
  settings: Settings;
  shortcut: string | null;
  told: Told | null;
};

/** How the sidebar comes, what it marks, and the keys that open it. */
export function SidebarChoices({ settings, shortcut, told, ...actions }: Props) {
  return (
    <Section part="sidebar" heading={SIDEBAR.heading} told={told}>
      <fieldset>
        <legend>{SIDEBAR.opening}</legend>
        {(Object.keys(SIDEBAR.choices) as Opening[]).map((opening) => (
          <label class="choice-line" key={opening}>
            <input
              type="radio"
              name="opening"
              value={opening}
              checked={settings.opening === opening}
              onChange={() => actions.onOpening(opening)}
            />
            <span>
              {SIDEBAR.choices[opening][0]}
              <span class="fine">{SIDEBAR.choices[opening][1]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="choice-line">
        <input
          type="checkbox"
          checked={settings.highlights}
          onChange={(event) => actions.onHighlights(event.currentTarget.checked)}
        />
        <span>{SIDEBAR.highlights}</span>
      </label>
      {shortcut !== null && (
        <>
          <h3>{SIDEBAR.shortcut}</h3>
          <p class="with-button">
            <span>
              {shortcut ? (
                <>
                  <kbd>{shortcut}</kbd> {SIDEBAR.keys}
                </>
              ) : (
                SIDEBAR.noKeys
              )}
            </span>
            <button type="button" class="small-button" onClick={actions.onChangeKeys}>
              {SIDEBAR.changeKeys}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
