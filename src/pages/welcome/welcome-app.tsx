import { useEffect, useState } from 'preact/hooks';
import { loggedFailure } from '../../browser/logged-failure.ts';
import {
  EVERY_SITE,
  grantedSites,
  onSitesChanged,
  ownHosts,
  packagedSites,
} from '../../browser/sites.ts';
import { refreshNow } from '../../client/refresh-now.ts';
import { chooseRunMode } from '../../client/run-mode.ts';
import { copyText } from '../../components/copy-text.ts';
import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Finding } from '../../core/answers/findings.ts';
import type { Article } from '../../core/article/article.ts';
import { guessPlaces } from '../../core/settings/guess-places.ts';
import type { FixedSettings } from '../../core/settings/policy-settings.ts';
import { type RunMode, runModeOf } from '../../core/settings/run-mode.ts';
import { type SiteState, siteState } from '../../core/settings/site-state.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import { send } from '../../protocol/send.ts';
import { ChoosePlaces } from './ChoosePlaces.tsx';
import { Demo, type DemoAnswer } from './Demo.tsx';
import { readSample } from './read-sample.ts';
import { WelcomePage } from './WelcomePage.tsx';
import { WhereToRun } from './WhereToRun.tsx';

/** Current values of the choices that the first-run page offers. */
interface Current {
  report: OptionsReport;
  sites: SiteState;
}

/**
 * The first-run page with its behaviour: it shows the sidebar on the sample article and carries
 * out the reader's choices.
 */
export function WelcomeApp() {
  const words = useWords();
  const [article, setArticle] = useState<Article | null>(null);
  const [answer, setAnswer] = useState<DemoAnswer | null>(null);
  const [current, setCurrent] = useState<Current | null>(null);
  const [outcomes, setOutcomes] = useState({ sites: '', demo: '' });
  const [refreshing, setRefreshing] = useState(false);
  const announce = (section: keyof typeof outcomes, text: string) =>
    setOutcomes({ sites: '', demo: '', [section]: text });

  const read = () =>
    readCurrent().then(setCurrent, (error) =>
      announce('sites', words.say('options_not_done', { reason: errorMessage(error) })),
    );
  const judge = (read: Article) =>
    send('judge-sample', { article: read }).then(setAnswer, (error) =>
      setAnswer({
        report: { kind: 'record-failed', failure: loggedFailure(error) },
        places: [],
      }),
    );
  useEffect(() => {
    void read();
    onSitesChanged(() => void read());
  }, []);

  // The request for permission must come before any `await`, because the browser asks the reader
  // only during the click handler.
  const choose = (mode: RunMode) =>
    chooseRunMode(mode)
      .then((done) => words.say(done ? 'welcome_chosen' : 'popup_refused'))
      .catch((error) => words.say('options_not_done', { reason: errorMessage(error) }))
      .then(async (text) => {
        await read();
        announce('sites', text);
      });
  const choosePlaces = async (places: string[]) => {
    // Shows the new places before they are stored. The reader may change the places again in the
    // meantime; that change must start from the new places.
    setCurrent((shown) => shown && withPlaces(shown, places));
    await send('change-settings', { places }).catch((error) =>
      announce('sites', words.say('options_not_done', { reason: errorMessage(error) })),
    );
    await read();
    if (article) await judge(article);
  };
  const refresh = async () => {
    setRefreshing(true);
    announce('demo', await refreshNow(words));
    setRefreshing(false);
    if (article) await judge(article);
  };
  const copy = async (text: string) =>
    announce('demo', words.say((await copyText(text)) ? 'cited' : 'cite_failed'));
  const lockOf = (name: keyof FixedSettings) =>
    current?.report.fixed.includes(name) ? words.say('feeds_managed') : null;

  return (
    <WelcomePage
      optionsPage={OWN_PAGES.options}
      demo={
        <Demo
          answer={answer}
          now={Date.now()}
          refreshing={refreshing}
          announcement={outcomes.demo}
          onShown={(shown) => {
            const found = readSample(shown);
            setArticle(found);
            void judge(found);
          }}
          pages={OWN_PAGES}
          onRecord={openRecord}
          onCopy={(text) => void copy(text)}
          onReport={() => open('../report/index.html', '_blank', 'noopener')}
          onHide={() => announce('demo', words.say('welcome_only_demo'))}
          onRefresh={() => void refresh()}
        />
      }
      choices={
        current && (
          <>
            <Locked reason={lockOf('onlyAsked')}>
              <WhereToRun
                mode={modeOf(current)}
                sites={current.sites}
                outcome={outcomes.sites}
                onChoose={(mode) => void choose(mode)}
              />
            </Locked>
            <Locked reason={lockOf('places')}>
              <ChoosePlaces
                places={current.report.settings.places}
                guesses={guessesFor(current.report)}
                jurisdictions={current.report.jurisdictions}
                onPlaces={(places) => void choosePlaces(places)}
              />
            </Locked>
          </>
        )
      }
    />
  );
}

async function readCurrent(): Promise<Current> {
  const [report, granted] = await Promise.all([send('get-options', {}), grantedSites()]);
  return {
    report,
    sites: siteState(granted, packagedSites(), { every: EVERY_SITE, own: ownHosts() }),
  };
}

function withPlaces({ report, sites }: Current, places: string[]): Current {
  return { sites, report: { ...report, settings: { ...report.settings, places } } };
}

function modeOf({ report, sites }: Current): RunMode {
  const isFixed = report.fixed.includes('onlyAsked');
  return runModeOf({ every: sites.every && !isFixed, onlyAsked: report.settings.onlyAsked });
}

function guessesFor({ jurisdictions }: OptionsReport): string[] {
  return guessPlaces(navigator.languages, new Set(jurisdictions.map(({ code }) => code)));
}

/** Addresses of other pages of the extension. Their folders are beside this page's folder. */
const OWN_PAGES = {
  record: new URL('../record/index.html', location.href).href,
  options: new URL('../options/index.html', location.href).href,
};

/**
 * Opens the record page in a new tab. Shows the app and the place of a finding; without a finding,
 * the default view.
 */
function openRecord(finding: Finding | null): void {
  const query = finding ? `?app=${finding.app.id}&place=${finding.jurisdiction.code}` : '';
  open(`${OWN_PAGES.record}${query}`, '_blank', 'noopener');
}
