import type { ComponentChildren } from 'preact';
import { Mark } from '../../components/Mark.tsx';
import { PanelFooter } from '../../components/PanelFooter.tsx';
import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import { PopupAbout } from './PopupAbout.tsx';
import { PopupNotEnabled } from './PopupNotEnabled.tsx';
import { PopupRunMode } from './PopupRunMode.tsx';
import { PopupSign } from './PopupSign.tsx';
import type { PopupActions, PopupState } from './popup.ts';

interface Props extends PopupActions {
  state: PopupState;
  /** Run mode; null until it is known. */
  mode: RunMode | null;
  /** Outcome of the last attempt to change the run mode: '' for success; null before the first. */
  modeOutcome: string | null;
  /** Milliseconds since 1970. */
  now: number;
  refreshing: boolean;
  announcement: string;
  /** Reason why the reader's last action failed; '' when it did not fail. */
  notDone: string;
  /** Address of the record page. */
  recordPage: string;
  /** Address of the options page. */
  optionsPage: string;
  /** Address of the page with an error report about the tab; null while the tab is unknown. */
  reportPage: string | null;
}

/** The popup: the tab's state, and below it the record's provenance. */
export function PopupView(props: Props) {
  const words = useWords();
  const { state, mode, modeOutcome } = props;
  return (
    <>
      <main aria-label={words.say('popup_title')}>
        <h1 class="popup-name">
          <Mark /> {words.say('extensionName')}
        </h1>
        <PopupBody {...props} />
        {props.notDone && (
          <p class="warning" role="alert">
            {props.notDone}
          </p>
        )}
        {mode && (mode !== 'listed' || modeOutcome !== null) && (
          <PopupRunMode
            mode={mode}
            outcome={modeOutcome ?? ''}
            onListedAgain={props.onListedAgain}
          />
        )}
        <p class="record-link">
          {'provenance' in state && (
            <a href={recordAddress(props.recordPage, state)} target="_blank" rel="noopener">
              {words.say('popup_record')}
            </a>
          )}
          {props.reportPage && (state.kind === 'about' || state.kind === 'not-about') && (
            <a href={props.reportPage} target="_blank" rel="noopener">
              {words.say('tools_report')}
            </a>
          )}
          <a href={props.optionsPage} target="_blank" rel="noopener">
            {words.say('popup_options')}
          </a>
        </p>
      </main>
      {'provenance' in state && (
        <PanelFooter
          provenance={state.provenance}
          recordThrough={state.kind === 'about' ? state.annotation.recordThrough : null}
          now={props.now}
          refreshing={props.refreshing}
          announcement={props.announcement}
          onRefresh={props.onRefresh}
        />
      )}
    </>
  );
}

/** Address of the record page, opened on the first app and place of the article. */
function recordAddress(page: string, state: PopupState): string {
  const first = state.kind === 'about' ? state.annotation.findings[0] : undefined;
  if (!first) return page;
  return `${page}?${new URLSearchParams({ app: first.app.id, place: first.jurisdiction.code })}`;
}

function PopupBody({ state, mode, ...actions }: Props): ComponentChildren {
  const words = useWords();
  switch (state.kind) {
    case 'loading':
      return <PopupSign sign="loading" heading={words.say('popup_loading')} />;
    case 'about':
      return <PopupAbout annotation={state.annotation} hidden={state.hidden} {...actions} />;
    case 'not-about':
      return (
        <PopupSign sign="not-about" heading={words.say('popup_not_about')}>
          <p>{words.say(state.unnamed ? 'popup_unnamed' : 'popup_not_about_meaning')}</p>
          {state.removable && (
            <p class="hide">
              <button type="button" onClick={actions.onStopSite}>
                {words.say('popup_stop')}
              </button>
            </p>
          )}
        </PopupSign>
      );
    case 'not-enabled':
      return (
        <PopupNotEnabled
          host={state.host}
          refused={state.refused}
          onlyAsked={mode === 'asked'}
          {...actions}
        />
      );
    case 'unreadable':
      return (
        <PopupSign sign="unreadable" heading={words.say('popup_unreadable')}>
          <p>{words.say('popup_unreadable_meaning')}</p>
        </PopupSign>
      );
    case 'record-failed':
      return (
        <PopupSign sign="failed" heading={words.say('popup_failed')}>
          <p>{words.say('not_nothing_found')}</p>
          <p class="fine">
            <TheirText>{state.reason}</TheirText>
          </p>
          <button type="button" class="small-button" onClick={actions.onRetry}>
            {words.say('retry')}
          </button>
        </PopupSign>
      );
    default:
      return state satisfies never;
  }
}
