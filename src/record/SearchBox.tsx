import { useMemo } from 'preact/hooks';
import type { LegalRecord } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';
import { eventSearch } from './search.ts';

/** More hits than this are counted, not drawn: nobody reads on, and the page stays quick. */
const SHOWN = 40;

interface Props {
  record: LegalRecord;
  query: string;
  onQuery: (query: string) => void;
  onEvent: (id: string) => void;
}

/** A search over every event of the record, answering as one types. */
export function SearchBox({ record, query, onQuery, onEvent }: Props) {
  const search = useMemo(() => eventSearch(record), [record]);
  const hits = useMemo(() => search(query), [search, query]);
  return (
    <search class="search">
      <label>
        Search events{' '}
        <input
          type="search"
          value={query}
          placeholder="court, Beeler, India, 69A …"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      {query.trim() && (
        <p class="quiet" role="status">
          {hits.length === 0 ? 'No event has all of these words.' : `${hits.length} events`}
          {hits.length > SHOWN && `, the newest ${SHOWN} shown`}
        </p>
      )}
      <ol class="hits">
        {hits.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{dateWords(event.date)}</time>
            <button type="button" class="link" onClick={() => onEvent(event.id)}>
              {event.title}
            </button>
          </li>
        ))}
      </ol>
    </search>
  );
}
