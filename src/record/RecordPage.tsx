import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LegalRecord, Origin } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';
import { fromWords } from '../core/wording/origin.ts';
import { placeName } from '../core/wording/places.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/use-words.ts';
import { Controls } from './Controls.tsx';
import { Corrections } from './Corrections.tsx';
import { EventPage } from './EventPage.tsx';
import { inIdleTime } from './in-idle-time.ts';
import { prepareLaws } from './law-on-days.ts';
import { Overview } from './Overview.tsx';
import { PathHere } from './PathHere.tsx';
import { PlacePage } from './PlacePage.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { buildRecordSearch, type RecordSearch } from './search.ts';
import { useView } from './use-view.ts';

interface Props {
  record: LegalRecord;
  /** `YYYY-MM-DD` */
  today: string;
}

/** The whole record: per app a map and a table on any day, the history of each place, every event with its sources, a search. */
export function RecordPage({ record, today }: Props) {
  const words = useWords();
  const navigation = useView(words, record, today);
  const { view, faults } = navigation;
  const names = useMemo(
    () => new Map(record.jurisdictions.map((one) => [one.code, placeName(words, one)])),
    [words, record],
  );
  const search = useSearch(record);
  const place = record.jurisdictions.find(({ code }) => code === view.place);
  const event = view.event ? record.events.find(({ id }) => id === view.event) : undefined;
  const appName = record.apps.find(({ id }) => id === view.app)?.name ?? view.app;
  const shared = { record, names, navigation };
  const searching = view.search.trim() !== '';
  const heading = searching
    ? []
    : event
      ? [event.title]
      : place
        ? [placeName(words, place), appName]
        : [appName];
  useEffect(() => {
    const name = `${words.say('extensionName')} ${words.say('record_title')}`;
    document.title = [...heading, name].join(' · ');
  }, [words, heading.join()]);
  return (
    <div class="sb record">
      <header class="masthead">
        <h1>
          <Mark /> {words.say('extensionName')} <span class="quiet">{words.say('record_title')}</span>
        </h1>
        <SearchField navigation={navigation} />
        <Extent record={record} />
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
            {!event && <Controls record={record} today={today} navigation={navigation} />}
            {(place || event) && <PathHere {...shared} event={event ?? null} appName={appName} />}
            {event && <EventPage {...shared} event={event} today={today} />}
            {place && !event && (
              <PlacePage
                record={record}
                place={place}
                appName={appName}
                today={today}
                navigation={navigation}
              />
            )}
            {!place && !event && <Overview {...shared} today={today} />}
          </>
        )}
      </main>
      <footer>
        <Corrections corrections={record.corrections ?? []} />
        <p class="fine quiet">{words.say('record_no_advice')}</p>
      </footer>
    </div>
  );
}

/** What the default record holds, and apart from it how much each newsroom's record adds. */
function Extent({ record }: { record: LegalRecord }) {
  const words = useWords();
  // Counted once: the page is drawn anew with each letter that is typed.
  const { own, added } = useMemo(() => countEntries(record), [record]);
  return (
    <>
      <p class="quiet extent">
        {words.say('record_counts', { ...own, date: dateWords(words, own.through) })}
      </p>
      {added.map(({ name, count }) => (
        <p class="quiet extent" key={name}>
          {words.say('record_added', { from: fromWords(words, { from: name }), count })}
        </p>
      ))}
    </>
  );
}

function countEntries({ measures, events, jurisdictions }: LegalRecord) {
  const by = <T extends Origin>(entries: T[], name?: string) => entries.filter(({ from }) => from === name);
  const names = new Set([...measures, ...events].flatMap(({ from }) => from ?? []));
  return {
    own: {
      measures: by(measures).length,
      events: by(events).length,
      jurisdictions: by(jurisdictions).length,
      through: by(events).findLast(({ kind }) => kind !== 'scheduled')?.date ?? '',
    },
    added: [...names].map((name) => ({
      name,
      count: by(measures, name).length + by(events, name).length,
    })),
  };
}

/** Builds the search and the laws of the other apps while the reader looks at the first; null until the search is there. */
function useSearch(record: LegalRecord): RecordSearch | null {
  const [search, setSearch] = useState<RecordSearch | null>(null);
  useEffect(() => {
    let stopLaws = () => {};
    const stop = inIdleTime(buildRecordSearch(record), (built) => {
      setSearch(built);
      stopLaws = inIdleTime(prepareLaws(record), () => {});
    });
    return () => {
      stop();
      stopLaws();
    };
  }, [record]);
  return search;
}
