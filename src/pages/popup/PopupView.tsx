import type { ComponentChildren } from 'preact';
import { Mark } from '../../components/Mark.tsx';
import { RecordWarnings } from '../../components/RecordWarnings.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';
import { isForEveryone } from '../../core/record/scopes.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import { failureSentence } from '../../core/wording/provenance.ts';
import { PlaceNewsLine } from './PlaceNewsLine.tsx';
import { PopupAbout } from './PopupAbout.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupNotAbout } from './PopupNotAbout.tsx';
import { PopupNotEnabled } from './PopupNotEnabled.tsx';
import { PopupRunMode } from './PopupRunMode.tsx';
import { PopupSign } from './PopupSign.tsx';
import type { PopupActions, PopupState, SiteState } from './popup.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

interface Props extends PopupActions {
  state: PopupState;
  /** Site of the tab. Null until the site is known, and when the popup shows no switch for it. */
  site: SiteState | null;
  /** Places of the reader in which the law has changed since the reader last looked. */
  news: readonly Jurisdiction[];
  /**
   * Match pattern of the tab's site, if the popup offers to read this site; otherwise null. The
   * offer is made once, after an update of the extension has added the site to the news sites.
   */
  offer: string | null;
  /** Reason why the reader can't change sites or the run mode here; null when they can. */
  lock: string | null;
  /** Run mode; null until it is known. */
  mode: RunMode | null;
  /**
   * A sentence that says why the last attempt to return to the default run mode failed; '' if it
   * succeeded. Null before the first attempt.
   */
  modeOutcome: string | null;
  /** Current time, in ms since 1970. */
  now: number;
  refreshing: boolean;
  announcement: string;
  /** A sentence that says why the reader's last action failed; '' when it did not fail. */
  notDone: string;
  /** Address of the record page. */
  recordPage: string;
  /**
   * True if links to the record page must not name the article's app. This is needed in a
   * private tab if the browser opens the record page in a normal window, because the history of
   * that window would keep the address.
   */
  isSilent: boolean;
  /** Address of the options page. */
  optionsPage: string;
  /**
   * Address of the page that shows an error report about the tab; null while the tab is unknown.
   */
  reportPage: string | null;
}

/**
 * The whole popup: the extension's name, a switch for the site, the tab's state, links, and the
 * record's age.
 */
export function PopupView(props: Props) {
  const words = useWords();
  const { state, site, news, mode, modeOutcome, notDone } = props;
  return (
    <>
      <main aria-label={words.say('popup_title')}>
        <div class="popup-head">
          <h1>
            <Mark /> {words.say('extensionName')}
          </h1>
          {site && !site.isHiddenEverywhere && (
            <SiteSwitch site={site} onSwitch={props.onSwitchSite} />
          )}
        </div>
        {'provenance' in state && <RecordWarnings provenance={state.provenance} now={props.now} />}
        {site?.isHiddenEverywhere && <HiddenEverywhere onShowAgain={props.onShowAgain} />}
        <PopupBody {...props} />
        {notDone && (
          <p class="warning" role="alert">
            {notDone}
          </p>
        )}
        {mode && (mode !== 'listed' || modeOutcome !== null) && (
          <PopupRunMode
            mode={mode}
            outcome={modeOutcome ?? ''}
            isLocked={props.lock !== null}
            onListedAgain={props.onListedAgain}
          />
        )}
        {news.length > 0 && <PlaceNewsLine places={news} recordPage={props.recordPage} />}
        <PopupLinks {...props} />
      </main>
      {'provenance' in state && (
        <PopupFooter
          {...props}
          provenance={state.provenance}
          recordThrough={state.kind === 'about' ? state.annotation.recordThrough : null}
        />
      )}
    </>
  );
}

function HiddenEverywhere({ onShowAgain }: Pick<Props, 'onShowAgain'>) {
  const words = useWords();
  return (
    <p class="hidden-here">
      {words.say('popup_hidden_everywhere')}{' '}
      <button type="button" class="link-button" onClick={onShowAgain}>
        {words.say('popup_show_again')}
      </button>
    </p>
  );
}

function PopupLinks({ state, recordPage, isSilent, optionsPage, reportPage }: Props) {
  const words = useWords();
  return (
    <p class="record-link">
      {'provenance' in state && (
        <a
          href={isSilent ? recordPage : recordAddress(recordPage, state)}
          target="_blank"
          rel="noopener"
        >
          {words.say('popup_record')}
        </a>
      )}
      {reportPage && (state.kind === 'about' || state.kind === 'not-about') && (
        <a href={reportPage} target="_blank" rel="noopener">
          {words.say('tools_report')}
        </a>
      )}
      <a href={optionsPage} target="_blank" rel="noopener">
        {words.say('menu_options')}
      </a>
    </p>
  );
}

/**
 * Returns the address of the record page, with the app and the group of people of the first
 * answer. The address names no place, so the page shows all places.
 */
function recordAddress(page: string, state: PopupState): string {
  const first = state.kind === 'about' ? state.annotation.findings[0] : undefined;
  if (!first) return page;
  const { app, main } = first;
  const query = new URLSearchParams({ app: app.id });
  if (!isForEveryone(main.scope)) query.set('scope', main.scope);
  return `${page}?${query}`;
}

function PopupBody({ state, mode, lock, offer, ...actions }: Props): ComponentChildren {
  const words = useWords();
  switch (state.kind) {
    case 'loading':
      return <PopupSign sign="loading" heading={words.say('popup_loading')} />;
    case 'about':
      return <PopupAbout {...state} onOpenSidebar={actions.onOpenSidebar} />;
    case 'not-about':
      return <PopupNotAbout {...state} onCheckAnyway={actions.onCheckAnyway} />;
    case 'not-enabled':
      return (
        <PopupNotEnabled
          host={state.host}
          isOffered={offer !== null}
          onlyAsked={mode === 'asked'}
          {...{ lock, ...actions }}
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
          <p class="fine">{failureSentence(words, state.failure)}</p>
          <button type="button" class="small-button" onClick={actions.onRetry}>
            {words.say('retry')}
          </button>
        </PopupSign>
      );
    default:
      return state satisfies never;
  }
}
