import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/error-report.css';
import '../../components/finding.css';
import './map/maps.css';
import './record.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type LanguageSource, showInLanguage } from '../../components/show-in-language.tsx';
import { useWords } from '../../components/use-words.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { type Failure, failureOf } from '../../core/release/failure.ts';
import { failureSentence } from '../../core/wording/provenance.ts';
import { PageName } from './PageName.tsx';
import { RecordPage } from './RecordPage.tsx';
import type { Indexing } from './search/index-in-worker.ts';

/**
 * Everything that the record page needs. `version` is the number of the record's release. `today`
 * is the current day, `YYYY-MM-DD`. `indexing` is the worker that makes the tables of the search,
 * if it has been started already.
 */
export interface Loaded {
  record: LegalRecord;
  version: number;
  today: string;
  indexing?: Indexing;
}

/**
 * Renders the record page in the element `#page`. If the record can't be loaded, the page says why
 * instead of looking empty.
 */
export async function showRecord(loaded: Promise<Loaded>, language: LanguageSource): Promise<void> {
  const page = document.getElementById('page');
  if (!page) throw new Error('The document has no #page');
  await showInLanguage(page, language, {
    title: (words) => `${words.say('extensionName')} ${words.say('record_title')}`,
    view: () => <WhenLoaded loaded={loaded} />,
  });
}

function WhenLoaded({ loaded }: { loaded: Promise<Loaded> }) {
  const words = useWords();
  const [shown, setShown] = useState<Loaded | { failure: Failure } | null>(null);
  useEffect(() => {
    loaded.then(setShown, (error: unknown) => setShown({ failure: failureOf(error) }));
  }, [loaded]);
  if (!shown)
    return (
      <Masthead>
        <p role="status">{words.say('record_loading')}</p>
      </Masthead>
    );
  if ('record' in shown) return <RecordPage {...shown} />;
  return (
    <Masthead>
      <p role="alert">
        {words.say('record_failed', { reason: failureSentence(words, shown.failure) })}
      </p>
      <p>
        <button type="button" class="small-button" onClick={() => location.reload()}>
          {words.say('retry')}
        </button>
      </p>
    </Masthead>
  );
}

/**
 * The page while the record is loading, or after loading failed. Shows its heading, and `children`
 * instead of the record.
 */
function Masthead({ children }: { children: ComponentChildren }) {
  return (
    <div class="sb page record">
      <header class="masthead">
        <PageName />
      </header>
      <main class="no-record-here">{children}</main>
    </div>
  );
}
