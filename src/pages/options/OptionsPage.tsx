import { Mark } from '../../components/Mark.tsx';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
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
  /** State of the options; null until it has been read for the first time. */
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
          {words.pieces('options_failed', { reason: <TheirText>{failure}</TheirText> })}
        </p>
      )}
      {!state && failure === null && <p role="status">{words.say('options_loading')}</p>}
      {state && (
        <>
          <WhereItRuns
            sites={state.sites}
            onlyAsked={state.report.settings.onlyAsked}
            outcome={outcome}
            {...actions}
          />
          <SidebarChoices
            settings={state.report.settings}
            shortcut={state.shortcut}
            outcome={outcome}
            {...actions}
          />
          <LanguageChoices
            language={state.report.settings.language}
            automatic={state.automatic}
            outcome={outcome}
            {...actions}
          />
          <HiddenPlaces hidden={state.report.hidden} outcome={outcome} {...actions} />
          <MyPlaces
            places={state.report.settings.places}
            jurisdictions={state.report.jurisdictions}
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
            {...{ now, outcome }}
            {...actions}
          />
          <Stored outcome={outcome} {...actions} />
        </>
      )}
    </main>
  );
}
