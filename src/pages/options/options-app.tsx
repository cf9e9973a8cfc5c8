import { openShortcutSettings } from '../../browser/commands.ts';
import { refreshNow } from '../../client/refresh-now.ts';
import { useWords } from '../../components/use-words.ts';
import { refreshOutcomeWords } from '../../core/wording/provenance.ts';
import type { Words } from '../../core/wording/words.ts';
import { send } from '../../protocol/send.ts';
import { addFeed, removeFeed } from './feed-acts.ts';
import { exportDiagnostics, exportSettings, importSettings } from './file-acts.ts';
import { OptionsPage } from './OptionsPage.tsx';
import type { OptionsActions, SectionName } from './options.ts';
import type { OptionsAction, OptionsView, SettingsChange } from './options-reducer.ts';
import {
  allowBuiltInSites,
  allowHosts,
  changeRunMode,
  deleteEverything,
  removeSite,
} from './site-acts.ts';
import { focusOn, type Perform, useOptions } from './use-options.ts';

/**
 * The options page with its behaviour: it reads the current options, does what the reader asks
 * for, and then reads the options again.
 */
export function OptionsApp() {
  const words = useWords();
  const { view, dispatch, perform } = useOptions();
  return (
    <OptionsPage
      state={view.options}
      failure={view.failure}
      outcome={view.outcome}
      checking={view.isChecking}
      now={Date.now()}
      recordPage="../record/index.html"
      {...settingsActions(words, dispatch, perform)}
      {...siteActions(words, view, perform)}
      {...recordActions(words, view, dispatch, perform)}
      {...feedActions(words, perform)}
      {...fileActions(words, view, perform)}
    />
  );
}

function settingsActions(
  words: Words,
  dispatch: (action: OptionsAction) => void,
  perform: Perform,
): Pick<
  OptionsActions,
  'onOpening' | 'onHighlights' | 'onLanguage' | 'onPlaces' | 'onChangeKeys' | 'onShowAgain'
> {
  const change = (section: SectionName, change: SettingsChange) => {
    dispatch({ kind: 'settings-chosen', change });
    void perform(section, silently(send('change-settings', change)));
  };
  return {
    onOpening: (opening) => change('sidebar', { opening }),
    onHighlights: (highlights) => change('sidebar', { highlights }),
    onLanguage: (language) => change('language', { language }),
    onPlaces: (places) => change('places', { places }),
    onChangeKeys: () => void perform('sidebar', silently(openShortcutSettings())),
    onShowAgain: (reach, host) => {
      const place = host || words.say('options_every_site');
      const shown = send('undo-dismissal', { reach, host }).then(() =>
        words.say('options_shown', { place }),
      );
      void perform('hidden', shown);
    },
  };
}

function siteActions(
  words: Words,
  { options }: OptionsView,
  perform: Perform,
): Pick<OptionsActions, 'onRunMode' | 'onRemoveSite' | 'onSitesAgain' | 'onDelete'> {
  return {
    onRunMode: (mode) => void perform('sites', changeRunMode(words, mode)),
    onRemoveSite: (site) => void perform('sites', removeSite(words, site)),
    onSitesAgain: () => {
      focusOn('stored');
      void perform('stored', allowBuiltInSites(words));
    },
    onDelete: () => void perform('stored', deleteEverything(words, options)),
  };
}

function recordActions(
  words: Words,
  { isChecking }: OptionsView,
  dispatch: (action: OptionsAction) => void,
  perform: Perform,
): Pick<OptionsActions, 'onCheckNow' | 'onBundled'> {
  const check = async () => {
    if (isChecking) return;
    dispatch({ kind: 'check-began' });
    await perform('record', refreshNow(words));
    dispatch({ kind: 'check-ended' });
  };
  return {
    onCheckNow: () => void check(),
    onBundled: () => {
      const done = send('use-bundled-record', {}).then(() => words.say('options_bundled_done'));
      void perform('record', done);
    },
  };
}

function feedActions(
  words: Words,
  perform: Perform,
): Pick<
  OptionsActions,
  'onInspectFeed' | 'onAddFeed' | 'onCheckFeed' | 'onRemoveFeed' | 'onAllowFeed'
> {
  return {
    onInspectFeed: (typed) => send('inspect-feed', typed),
    onAddFeed: async (typed, proposal) => {
      const adding = addFeed(words, typed, proposal);
      focusOn('feeds');
      const sentence = adding.then(({ text }) => text);
      await perform('feeds', sentence, words.say('feeds_asking'));
      return adding.then(
        ({ added }) => added,
        () => false,
      );
    },
    onCheckFeed: ({ id }) => {
      const checked = send('check-feed', { feed: id }).then((outcome) =>
        refreshOutcomeWords(words, outcome),
      );
      void perform('feeds', checked, words.say('feeds_asking'));
    },
    onRemoveFeed: (feed) =>
      void perform('feeds', removeFeed(words, feed)).then(() => focusOn('feeds')),
    onAllowFeed: ({ pattern }) => void perform('feeds', allowHosts(words, [pattern])),
  };
}

function fileActions(
  words: Words,
  { options }: OptionsView,
  perform: Perform,
): Pick<OptionsActions, 'onDiagnostics' | 'onExport' | 'onImport'> {
  return {
    onDiagnostics: () => options && exportDiagnostics(options.report),
    onExport: () => options && exportSettings(options.report),
    onImport: (file) => void perform('stored', importSettings(words, file)),
  };
}

/** Waits for an action and resolves to '', which means that nothing is announced. */
function silently(act: Promise<unknown>): Promise<string> {
  return act.then(() => '');
}
