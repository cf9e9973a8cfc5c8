import { useWords } from '../../../components/use-words.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { EventList } from '../event/EventList.tsx';
import { useGradually } from '../use-gradually.ts';
import { useNavigation } from '../use-navigation.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { RecordSearch } from './search.ts';

/**
 * Greatest number of events that are listed. Further ones are only counted, which keeps the page
 * fast.
 */
const SHOWN = 50;

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  /** Search over the record; null while its index is being built. */
  search: RecordSearch | null;
}

/** Places and events that contain every word of the query. */
export function SearchResults({ record, names, search }: Props) {
  const words = useWords();
  const query = useNavigation().view.search;
  const found = search?.find(query, SHOWN);
  const places = found?.places ?? [];
  const drawn = useGradually(Math.min(SHOWN, Math.max(places.length, found?.count ?? 0)), query);
  const nothing = found && places.length + found.count === 0;
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
      {places.length > 0 && (
        <>
          <h3>{words.say('record_places')}</h3>
          <ul class="place-list">
            {places.slice(0, drawn).map(({ code }) => (
              <li key={code}>
                <ViewLink to={{ place: code, event: null, search: '' }}>{names.get(code)}</ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {found && found.count > 0 && (
        <>
          <h3>{words.say('record_events')}</h3>
          <EventList record={record} names={names} events={found.events.slice(0, drawn)} />
          {found.count > SHOWN && (
            <p class="fine quiet">{words.say('record_hits_cut', { count: SHOWN })}</p>
          )}
        </>
      )}
    </section>
  );
}
