import { useCallback, useMemo } from 'preact/hooks';
import type { LegalRecord, Scope } from '../core/record.ts';
import { scopeSchema } from '../core/record.ts';
import { tableOf } from '../core/record-export.ts';
import { type Status, statusInScope } from '../core/status.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeMeaning, scopeName } from '../core/wording.ts';
import { Mark } from '../ui/Mark.tsx';
import { Corrections } from './Corrections.tsx';
import { DayControl } from './DayControl.tsx';
import { Downloads } from './Downloads.tsx';
import { EventSheet } from './EventSheet.tsx';
import { Legend } from './Legend.tsx';
import { PlaceHistory } from './PlaceHistory.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StatusTable } from './StatusTable.tsx';
import { TileMap } from './TileMap.tsx';
import { FEDERATIONS } from './tiles.ts';
import { useView } from './use-view.ts';
import { WorldMap } from './WorldMap.tsx';

interface Props {
  record: LegalRecord;
  today: string;
}

/** The whole record: per app a map and a table on any day, the history of each place, every event with its sources. */
export function RecordPage({ record, today }: Props) {
  const [view, change] = useView(today);
  const places = useMemo(() => new Map(record.jurisdictions.map((place) => [place.code, place])), [record]);
  const rows = useMemo(() => tableOf(record, view.app, view.day), [record, view.app, view.day]);
  const statusOf = useCallback(
    (code: string): Status => statusInScope(record, view.app, code, view.scope, view.day),
    [record, view.app, view.scope, view.day],
  );
  const nameOf = (code: string) => places.get(code)?.name ?? code;
  const onPlace = (code: string) => change({ place: code, event: null }, '#place-heading');
  const onEvent = (event: string) => change({ event }, '#event-heading');
  const place = view.place ? places.get(view.place) : undefined;
  const event = view.event ? record.events.find(({ id }) => id === view.event) : undefined;
  const app = record.apps.find(({ id }) => id === view.app);
  const maps = { day: view.day, statusOf, nameOf, selected: view.place, onSelect: onPlace };
  const through = record.events.filter(({ kind }) => kind !== 'scheduled').at(-1)?.date ?? '';
  return (
    <div class="sb record">
      <header class="masthead">
        <h1>
          <Mark /> Still Banned? <span class="quiet">The record</span>
        </h1>
        <p class="quiet">
          {record.measures.length} measures and {record.events.length} events in {record.jurisdictions.length}{' '}
          jurisdictions, through {dateWords(through)}
        </p>
      </header>
      <main>
        <div class="controls">
          <label>
            App{' '}
            <select value={view.app} onChange={(e) => change({ app: e.currentTarget.value })}>
              {record.apps.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            For{' '}
            <select value={view.scope} onChange={(e) => change({ scope: e.currentTarget.value as Scope })}>
              {scopeSchema.options.map((scope) => (
                <option key={scope} value={scope}>
                  {scopeName(scope)}
                </option>
              ))}
            </select>
          </label>
          <DayControl day={view.day} today={today} onDay={(day) => change({ day })} />
        </div>
        <section aria-label="Maps">
          <h2>
            {app?.name ?? view.app}, {dateWords(view.day)}: {scopeName(view.scope)}
          </h2>
          <p class="fine quiet">
            {scopeMeaning(view.scope)} The maps show law, not whether a network blocks the app.
          </p>
          <WorldMap {...maps} />
          <Legend />
          <p class="fine quiet">
            Borders as Natural Earth draws them; they take no side in any dispute. EU and NATO institutions
            are in the table.
          </p>
          <div class="federations">
            {FEDERATIONS.map(({ code, name, tiles }) => (
              <TileMap key={code} name={name} tiles={tiles} {...maps} />
            ))}
          </div>
        </section>
        {place && (
          <PlaceHistory
            record={record}
            app={view.app}
            place={place}
            day={view.day}
            today={today}
            onEvent={onEvent}
            onClose={() => change({ place: null })}
          />
        )}
        {event && (
          <EventSheet record={record} event={event} today={today} onClose={() => change({ event: null })} />
        )}
        <section aria-label="Table">
          <h2>By place, {dateWords(view.day)}</h2>
          <StatusTable
            rows={rows}
            caption={`${app?.name ?? view.app} by place on ${dateWords(view.day)}`}
            onPlace={onPlace}
          />
          <Downloads record={record} rows={rows} name={`${view.app}-${view.day}`} today={today} />
        </section>
        <Corrections corrections={record.corrections ?? []} />
        <SearchBox
          record={record}
          query={view.search}
          onQuery={(search) => change({ search })}
          onEvent={onEvent}
        />
      </main>
    </div>
  );
}
