import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings } from '../../browser/commands.ts';
import {
  areGranted,
  onSitesChanged,
  packagedSites,
  removeEverySite,
  removeSites,
  requestSites,
} from '../../browser/sites.ts';
import { extensionVersion } from '../../browser/version.ts';
import { chooseRunMode } from '../../client/run-mode.ts';
import { saveFile } from '../../components/save-file.ts';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import { LONGEST_FILE, settingsFile } from '../../core/settings/settings-form.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { refreshOutcomeWords } from '../../core/wording/provenance.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import type { FeedProposal } from '../../protocol/messages/inspect-feed.ts';
import type { RequestOf } from '../../protocol/messages.ts';
import type { TypedFeed } from '../../protocol/request-schemas.ts';
import { send } from '../../protocol/send.ts';
import { diagnostics } from './diagnostics.ts';
import { addFeed, giveBack, removeFeed } from './feed-acts.ts';
import { OptionsPage } from './OptionsPage.tsx';
import type { OptionsState, Part, Told } from './options.ts';
import { readOptions } from './read-options.ts';

/** The options page: reads what holds, does what its controls say, and reads again. */
export function OptionsApp() {
  const words = useWords();
  const [state, setState] = useState<OptionsState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [checking, setChecking] = useState(false);

  const read = () =>
    readOptions().then(
      (found) => {
        setState(found);
        setFailure(null);
      },
      (error) => setFailure(errorMessage(error)),
    );
  useEffect(() => {
    void read();
    onSitesChanged(() => void read());
    // Another tab, the sidebar or the browser's own settings may have changed something meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  // What was pressed may be gone with what it did: an entry of a list, say.
  useEffect(() => {
    if (told && document.activeElement === document.body) focusOn(told.part);
  }, [told]);

  /** Tells what came of an act, in its part of the page, and shows what holds now. */
  const after = async (part: Part, act: Promise<string | Omit<Told, 'part'>>, meanwhile = '') => {
    setTold({ part, text: meanwhile });
    const outcome = await act.catch((error) =>
      words.say('options_not_done', { reason: errorMessage(error) }),
    );
    await read();
    setTold({ part, ...(typeof outcome === 'string' ? { text: outcome } : outcome) });
  };
  // Not async before the request: the browser asks only in the very handler of the click.
  const chooseRun = (mode: RunMode) =>
    after(
      'sites',
      chooseRunMode(mode).then((allowed) => (allowed ? '' : words.say('popup_refused'))),
    );
  const choose = (part: Part, change: SettingsChange) => {
    // Shown before it is stored: what is chosen next builds on it, however fast.
    setState((shown) => shown && withSettings(shown, change));
    void after(
      part,
      send('change-settings', change).then(() => ''),
    );
  };
  const check = async () => {
    if (checking) return;
    setChecking(true);
    const outcome = send('refresh-record', {}).then((outcome) => refreshOutcomeWords(words, outcome));
    await after(
      'record',
      outcome.catch((error) => words.say('refresh_failed', { reason: errorMessage(error) })),
    );
    setChecking(false);
  };
  const onAddFeed = async (typed: TypedFeed, proposal: FeedProposal): Promise<boolean> => {
    const adding = addFeed(words, typed, proposal);
    focusOn('feeds');
    const told = adding.then(({ text }) => text);
    await after('feeds', told, words.say('feeds_asking'));
    return adding.then(
      ({ added }) => added,
      () => false,
    );
  };
  const deleteAll = async () => {
    const { every, added } = state?.sites ?? { every: false, added: [] };
    const patterns = added.flatMap((site) => site.patterns);
    const feeds = state?.report.addedFeeds.map(({ pattern }) => pattern) ?? [];
    if (every) await removeEverySite();
    if (patterns.length > 0) await removeSites(patterns);
    await send('delete-everything', {});
    await giveBack(feeds);
    return (await areGranted(packagedSites()))
      ? words.say('options_deleted')
      : { text: words.say('options_deleted_sites'), offersSites: true };
  };
  // Not async before the request, as above.
  const sitesAgain = () => {
    focusOn('stored');
    const asked = requestSites(packagedSites()).then((granted) => ({
      text: words.say(granted ? 'options_deleted' : 'popup_refused'),
      offersSites: !granted,
    }));
    void after('stored', asked);
  };
  const exportSettings = ({ settings, hidden }: OptionsReport) =>
    saveFile('still-banned-settings.json', 'application/json', settingsFile(settings, hidden));
  const importFile = async (file: File): Promise<string> => {
    if (file.size > LONGEST_FILE) return words.say('options_import_not');
    const outcome = await send('import-settings', { text: await file.text() });
    if (outcome.kind === 'read') return words.say('options_imported');
    if (outcome.kind === 'not-ours') return words.say('options_import_not');
    return words.say('options_import_entry', { entry: outcome.entry });
  };

  return (
    <OptionsPage
      state={state}
      failure={failure}
      told={told}
      checking={checking}
      now={Date.now()}
      recordPage="../record/index.html"
      onRunMode={chooseRun}
      onRemoveSite={({ host, patterns }) =>
        after(
          'sites',
          removeSites(patterns).then(() => words.say('options_removed', { host })),
        )
      }
      onOpening={(opening) => choose('sidebar', { opening })}
      onHighlights={(highlights) => choose('sidebar', { highlights })}
      onChangeKeys={() =>
        void after(
          'sidebar',
          openShortcutSettings().then(() => ''),
        )
      }
      onLanguage={(language) => choose('language', { language })}
      onShowAgain={(reach, host) =>
        after(
          'hidden',
          send('undo-dismissal', { reach, host }).then(() =>
            words.say('options_shown', { place: host || words.say('options_every_site') }),
          ),
        )
      }
      onPlaces={(places) => choose('places', { places })}
      onCheckNow={check}
      onBundled={() =>
        after(
          'record',
          send('use-bundled-record', {}).then(() => words.say('options_bundled_done')),
        )
      }
      onDiagnostics={() => state && exportDiagnostics(state)}
      onExport={() => state && exportSettings(state.report)}
      onImport={(file) => void after('stored', importFile(file))}
      onSitesAgain={sitesAgain}
      onDelete={() => after('stored', deleteAll())}
      onInspectFeed={(typed) => send('inspect-feed', typed)}
      onAddFeed={onAddFeed}
      onCheckFeed={({ id }) =>
        after(
          'feeds',
          send('check-feed', { feed: id }).then((outcome) => refreshOutcomeWords(words, outcome)),
          words.say('feeds_asking'),
        )
      }
      onRemoveFeed={(feed) => after('feeds', removeFeed(words, feed)).then(() => focusOn('feeds'))}
      onAllowFeed={({ pattern }) =>
        after(
          'feeds',
          requestSites([pattern]).then((granted) => (granted ? '' : words.say('popup_refused'))),
        )
      }
    />
  );
}

type SettingsChange = RequestOf<'change-settings'>;

function withSettings({ report, ...rest }: OptionsState, change: SettingsChange): OptionsState {
  return { ...rest, report: { ...report, settings: { ...report.settings, ...change } } };
}

/** What had the focus is about to go; what follows is told in its part of the page. */
function focusOn(part: Part): void {
  document.getElementById(`${part}-heading`)?.focus({ preventScroll: true });
}

function exportDiagnostics({ report }: OptionsState): void {
  const madeAt = new Date().toISOString();
  const text = diagnostics(report, { version: extensionVersion(), userAgent: navigator.userAgent, madeAt });
  saveFile('still-banned-diagnostics.json', 'application/json', text);
}
