import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/use-words.ts';
import type { FixedSettings } from '../../core/settings/policy-settings.ts';
import { type RunMode, runModeOf } from '../../core/settings/run-mode.ts';
import type { Words } from '../../core/wording/words.ts';
import { HiddenPlaces } from './HiddenPlaces.tsx';
import { LanguageChoices } from './LanguageChoices.tsx';
import { MyPlaces } from './MyPlaces.tsx';
import { NewsroomRecords } from './NewsroomRecords.tsx';
import type { OptionsActions, OptionsState, Outcome } from './options.ts';
import { RecordState } from './RecordState.tsx';
import { SidebarChoices } from './SidebarChoices.tsx';
import { Stored } from './Stored.tsx';
import { WhereItRuns } from './WhereItRuns.tsx';

interface Props extends OptionsActions {
  /** Everything that the page shows; null until it has been read for the first time. */
  state: OptionsState | null;
  /** Reason why the options could not be read; null when they were read. */
  failure: string | null;
  outcome: Outcome | null;
  checking: boolean;
  /** Current time, in ms since 1970. */
  now: number;
  recordPage: string;
}

/** The whole options page, in eight sections. */
export function OptionsPage({
  state,
  failure,
  outcome,
  checking,
  now,
  recordPage,
  ...actions
}: Props) {
  const words = useWords();
  const lockOf = lockIn(words, state);
  return (
    <main>
      <header>
        <h1>
          <Mark /> {words.say('extensionName')}{' '}
          <span class="quiet">{words.say('options_title')}</span>
        </h1>
        <p class="quiet">{words.say('options_intro')}</p>
      </header>
      {failure !== null && (
        <p role="alert" class="warning red">
          {words.say('options_failed', { reason: failure })}
        </p>
      )}
      {!state && failure === null && <p role="status">{words.say('options_loading')}</p>}
      {state?.report.isPrivate && <p>{words.say('options_private_ends')}</p>}
      {state && (
        <>
          <WhereItRuns
            sites={state.sites}
            mode={modeOf(state)}
            lock={lockOf('onlyAsked')}
            outcome={outcome}
            {...actions}
          />
          <SidebarChoices
            settings={state.report.settings}
            shortcut={state.shortcut}
            lock={lockOf('opening')}
            outcome={outcome}
            {...actions}
          />
          <LanguageChoices
            language={state.report.settings.language}
            automatic={state.automatic}
            lock={lockOf('language')}
            outcome={outcome}
            {...actions}
          />
          <HiddenPlaces hidden={state.report.hidden} outcome={outcome} {...actions} />
          <MyPlaces
            places={state.report.settings.places}
            jurisdictions={state.report.jurisdictions}
            lock={lockOf('places')}
            outcome={outcome}
            {...actions}
          />
          <RecordState
            {...{ report: state.report, now, checking, recordPage, outcome }}
            {...actions}
          />
          <NewsroomRecords
            feeds={state.report.addedFeeds}
            policyFaults={state.report.policyFaults}
            granted={state.granted}
            lock={lockOf('feeds')}
            {...{ now, outcome }}
            {...actions}
          />
          <Stored lock={lockOf('stored')} outcome={outcome} {...actions} />
        </>
      )}
    </main>
  );
}

/**
 * Settings and sections that are locked in a private window, because changes to them would remain
 * after the window is closed.
 */
const KEPT = ['onlyAsked', 'feeds', 'stored'] as const;

type Lockable = keyof FixedSettings | (typeof KEPT)[number];

/**
 * Returns a function that says why the reader can't change a setting, such as `language`: an
 * organisation's policy sets it, or the window is private. It returns null if the reader can change
 * it.
 */
function lockIn(words: Words, state: OptionsState | null): (name: Lockable) => string | null {
  const { fixed = [], isPrivate = false } = state?.report ?? {};
  return (name) => {
    if ((fixed as Lockable[]).includes(name)) return words.say('feeds_managed');
    const isKept = (KEPT as readonly Lockable[]).includes(name);
    return isPrivate && isKept ? words.say('options_private_locked') : null;
  };
}

/**
 * Returns the run mode. Permission for every site makes it `every` only if no organisation's
 * policy sets the mode.
 */
function modeOf({ sites, report: { settings, fixed } }: OptionsState): RunMode {
  const every = sites.every && !fixed.includes('onlyAsked');
  return runModeOf({ every, onlyAsked: settings.onlyAsked });
}
