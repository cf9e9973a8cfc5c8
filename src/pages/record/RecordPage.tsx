import { useEffect, useMemo } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import { recordThrough } from '../../core/law/record-through.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { placeName } from '../../core/wording/places.ts';
import { Controls } from './Controls.tsx';
import { Corrections } from './Corrections.tsx';
import { Extent } from './Extent.tsx';
import { EventPage } from './event/EventPage.tsx';
import { Overview } from './Overview.tsx';
import { PageName } from './PageName.tsx';
import { PathHere } from './PathHere.tsx';
import { PlacePage } from './place/PlacePage.tsx';
import type { Indexing } from './search/index-in-worker.ts';
import { SearchField } from './search/SearchField.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { useSearch } from './search/use-search.ts';
import { Navigating } from './use-navigation.ts';
import { useView } from './use-view.ts';

interface Props {
  record: LegalRecord;
  /** Version number of the record's release. */
  version: number;
  /** Current day, `YYYY-MM-DD`. */
  today: string;
  /**
   * Search tables that a worker is already building. If absent, the page starts a worker itself.
   */
  indexing?: Indexing;
}

/**
 * The whole record page: maps and a table of the law on any day, a page for each place and event,
 * and a search.
 */
export function RecordPage({ record, version, today, indexing }: Props) {
  const words = useWords();
  const navigation = useView(words, record, today);
  const { view, faults } = navigation;
  const names = useMemo(
    () => new Map(record.jurisdictions.map((one) => [one.code, placeName(words, one)])),
    [words, record],
  );
  const search = useSearch(record, today, indexing);
  const place = view.place
    ? record.jurisdictions.find(({ code }) => code === view.place)
    : undefined;
  const event = view.event ? record.events.find(({ id }) => id === view.event) : undefined;
  const appName = record.apps.find(({ id }) => id === view.app)?.name ?? view.app;
  const shared = { record, names, today };
  const searching = view.search.trim() !== '';
  const headings = event ? [event.title] : place ? [placeName(words, place), appName] : [appName];
  useDocumentTitle(searching ? [] : headings);
  return (
    <Navigating value={navigation}>
      <div class="sb page record">
        <header class="masthead">
          <PageName />
          <SearchField />
          <p class="about">
            {words.say('record_about', { date: dateWords(words, recordThrough(record, today)) })}
          </p>
        </header>
        <main>
          {faults.length > 0 && (
            <p class="faults" role="alert">
              {faults.join(' ')} {words.say('record_usual_instead')}
            </p>
          )}
          {searching ? (
            <SearchResults {...shared} search={search} />
          ) : (
            <>
              {!event && <Controls record={record} today={today} />}
              {(place || event) && <PathHere {...shared} event={event ?? null} appName={appName} />}
              {event && (
                <EventPage
                  {...shared}
                  event={event}
                  edition={{ version, through: recordThrough(record, today) }}
                />
              )}
              {place && !event && <PlacePage {...shared} place={place} appName={appName} />}
              {!place && !event && <Overview {...shared} />}
            </>
          )}
        </main>
        <footer>
          <Extent record={record} today={today} />
          <Corrections corrections={record.corrections ?? []} />
          <p class="fine quiet">{words.say('record_no_advice')}</p>
        </footer>
      </div>
    </Navigating>
  );
}

function useDocumentTitle(headings: readonly string[]): void {
  const words = useWords();
  useEffect(() => {
    const page = `${words.say('extensionName')} ${words.say('record_title')}`;
    document.title = [...headings, page].join(' · ');
  }, [words, headings.join()]);
}
