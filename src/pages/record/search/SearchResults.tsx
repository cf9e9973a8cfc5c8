import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { EventList } from '../event/EventList.tsx';
import { useGradually } from '../use-gradually.ts';
import { useNavigation } from '../use-navigation.ts';
import { ViewLink } from '../ViewLink.tsx';
import { PlaceHit } from './PlaceHit.tsx';
import type { RecordSearch } from './search.ts';

/**
 * Maximum number of events, and of places, in the results, so that the page stays fast. Further
 * events and places are only counted.
 */
const SHOWN = 50;

/**
 * Maximum number of places that are shown with their legal statuses. Other places are only links.
 */
const WITH_STATUS = 6;

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  /** The search over the record; null while its index is being built. */
  search: RecordSearch | null;
}

/**
 * Results of the search: places and events. Only the first few places have their legal statuses
 * beside them.
 */
export function SearchResults({ record, names, search }: Props) {
  const words = useWords();
  const { view } = useNavigation();
  const { search: query } = view;
  const found = search?.find(query, SHOWN, view);
  const places = found?.places ?? [];
  const drawn = useGradually(Math.min(SHOWN, Math.max(places.length, found?.count ?? 0)), query);
  const nothing = found && places.length + found.count === 0;
  const app = record.apps.find(({ id }) => id === found?.app);
  const nameOf = (code: string) => names.get(code) ?? code;
  return (
    <section class="results">
      <h2 tabIndex={-1}>{words.say('record_results', { query })}</h2>
      <p class="quiet" role="status">
        {!found && words.say('record_search_preparing')}
        {found &&
          (nothing
            ? words.say('record_no_hits')
            : words.say('record_hits', { places: places.length, events: found.count }))}
      </p>
      {found && app && places.length > 0 && (
        <>
          <h3>{words.say('record_places')}</h3>
          <ul>
            {places.slice(0, WITH_STATUS).map(({ code }) => (
              <PlaceHit
                key={code}
                code={code}
                name={nameOf(code)}
                app={app}
                scope={found.scope}
                record={record}
              />
            ))}
          </ul>
          <ul class="place-list">
            {places.slice(WITH_STATUS, drawn).map(({ code }) => (
              <li key={code}>
                <ViewLink to={{ place: code, event: null, search: '', app: app.id }}>
                  {nameOf(code)}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {found && found.count > 0 && (
        <>
          <h3>{words.say('record_events')}</h3>
          {found.isLoose && <p class="fine quiet">{words.say('record_some_words')}</p>}
          <EventList record={record} names={names} events={found.events.slice(0, drawn)} />
          {found.count > SHOWN && (
            <p class="fine quiet">{words.say('record_hits_cut', { count: SHOWN })}</p>
          )}
        </>
      )}
    </section>
  );
}
