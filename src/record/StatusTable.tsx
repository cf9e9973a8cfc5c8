import { useEffect, useMemo, useState } from 'preact/hooks';
import { dateWords } from '../core/wording/dates.ts';
import { useWords } from '../ui/use-words.ts';
import { Announcement } from './Announcement.tsx';
import type { PlaceStatus } from './law-on-days.ts';
import { StatusRow } from './StatusRow.tsx';
import { TableFilters } from './TableFilters.tsx';
import { matching, type Order, sorted } from './table-order.ts';
import type { Navigation } from './use-view.ts';

/** A table of up to so many rows is drawn whole; of a longer one the first, and more on demand, so that it stays quick. */
const ROWS = 250;
const FIRST_ROWS = 50;

interface Props {
  app: string;
  /** Every scope, by name of the place. */
  entries: readonly PlaceStatus[];
  navigation: Navigation;
}

/** The law by place: the map's equal. It says everything the map shows, and more. */
export function StatusTable({ app, entries, navigation }: Props) {
  const words = useWords();
  const { view } = navigation;
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'place', down: false });
  const [more, setMore] = useState(0);
  const inScope = useMemo(
    () => (view.everyone ? entries : entries.filter(({ scope }) => scope === view.scope)),
    [entries, view.everyone, view.scope],
  );
  const shown = useMemo(
    () => sorted(matching(words, inScope, view.state, text), order),
    [words, inScope, view.state, text, order],
  );
  const caption = words.say('record_caption', { app, date: dateWords(words, view.day) });
  const count =
    shown.length === inScope.length
      ? words.say('record_shown_all', { count: inScope.length })
      : words.say('record_shown', { shown: shown.length, all: inScope.length });
  const room = (shown.length > ROWS ? FIRST_ROWS : ROWS) + more;
  useEffect(() => setMore(0), [view.app, view.scope, view.everyone]);
  return (
    <section class="status-table" aria-label={words.say('record_table')}>
      <h2>{words.say('record_by_place', { date: dateWords(words, view.day) })}</h2>
      <TableFilters entries={inScope} text={text} onText={setText} navigation={navigation} />
      <p class="fine quiet">{count}</p>
      <Announcement text={count} />
      {shown.length === 0 && (
        <p class="quiet">
          {inScope.length === 0 ? words.say('record_nothing') : words.say('record_none_fits')}
        </p>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways and must be reachable by keyboard
        <section class="scroll" tabIndex={0} aria-label={caption}>
          <table>
            <caption class="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <Heading name={words.say('record_place')} by="place" order={order} onOrder={setOrder} />
                {view.everyone && <th scope="col">{words.say('record_whom')}</th>}
                <Heading name={words.say('record_state')} by="state" order={order} onOrder={setOrder} />
                <Heading name={words.say('record_since')} by="since" order={order} onOrder={setOrder} />
                <th scope="col">{words.say('record_instrument')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, room).map((entry) => (
                <StatusRow
                  key={`${entry.place.code} ${entry.scope}`}
                  entry={entry}
                  withScope={view.everyone}
                  day={view.day}
                  navigation={navigation}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length > room && (
        <>
          <p class="more-rows">
            <button type="button" class="small-button" onClick={() => setMore(more + ROWS)}>
              {words.say('record_more', { count: Math.min(ROWS, shown.length - room) })}
            </button>
          </p>
          <p class="print-only">{words.say('record_cut')}</p>
        </>
      )}
    </section>
  );
}

interface HeadingProps {
  name: string;
  by: Order['by'];
  order: Order;
  onOrder: (order: Order) => void;
}

/** A column's heading sorts by it; once more, the other way round. */
function Heading({ name, by, order, onOrder }: HeadingProps) {
  const isCurrent = order.by === by;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isCurrent ? direction : undefined}>
      <button
        type="button"
        class={isCurrent ? `sort ${direction}` : 'sort'}
        onClick={() => onOrder({ by, down: isCurrent && !order.down })}
      >
        {name}
      </button>
    </th>
  );
}
