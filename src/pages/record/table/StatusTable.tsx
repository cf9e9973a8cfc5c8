import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../components/use-words.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { Announcement } from '../Announcement.tsx';
import type { PlaceStatus } from '../day/law-on-days.ts';
import { useGradually } from '../use-gradually.ts';
import { useNavigation } from '../use-navigation.ts';
import { StatusRows } from './StatusRows.tsx';
import { TableFilters } from './TableFilters.tsx';
import { foldedNames, matching, type Order, sorted } from './table-order.ts';

/**
 * A table with more than `ROWS` rows shows only the first `FIRST_ROWS`. Each click on "show more"
 * adds up to `ROWS` rows.
 */
const ROWS = 250;
const FIRST_ROWS = 50;

interface Props {
  app: string;
  /** Entries of one scope or of all scopes, sorted by the name of the place. */
  entries: readonly PlaceStatus[];
  /** Names of the jurisdictions, keyed by code. */
  names: ReadonlyMap<string, string>;
}

/** Table of the law in each place. It contains everything that the maps show, and more. */
export function StatusTable({ app, entries, names }: Props) {
  const words = useWords();
  const { view } = useNavigation();
  const { look, day } = view;
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'state', down: false });
  const [more, setMore] = useState(0);
  const folded = useMemo(() => foldedNames(names), [names]);
  const shown = useMemo(
    () => sorted(matching(folded, entries, look, text), order),
    [folded, entries, look, text, order],
  );
  const caption = words.say('record_caption', { app, date: dateWords(words, day) });
  const count =
    shown.length === entries.length
      ? words.say('record_shown_all', { count: entries.length })
      : words.say('record_shown', { shown: shown.length, all: entries.length });
  const room = Math.min(shown.length, (shown.length > ROWS ? FIRST_ROWS : ROWS) + more);
  // When `question` changes, the table first draws only as many rows as fill the window. The day
  // is not part of `question`, because most rows stay the same from day to day.
  const question = [app, view.scope, view.everyone, look, text, order.by, order.down].join('\n');
  const drawn = useGradually(room, question);
  useEffect(() => setMore(0), [app, view.scope, view.everyone]);
  return (
    <section class="status-table" id="by-place" aria-label={words.say('record_table')}>
      <h2>{words.say('record_by_place', { date: dateWords(words, day) })}</h2>
      <TableFilters entries={entries} text={text} onText={setText} />
      <p class="fine quiet">{count}</p>
      <Announcement text={count} />
      {shown.length === 0 && (
        <p class="quiet">
          {entries.length === 0 ? words.say('record_nothing') : words.say('record_none_fits')}
        </p>
      )}
      {shown.length > 0 && (
        <StatusRows
          caption={caption}
          entries={shown.slice(0, drawn)}
          names={names}
          withScope={view.everyone}
          day={day}
          order={order}
          onOrder={setOrder}
        />
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
