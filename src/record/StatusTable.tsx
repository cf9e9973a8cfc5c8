import { useState } from 'preact/hooks';
import type { State } from '../core/record.ts';
import { stateSchema } from '../core/record.ts';
import type { TableRow } from '../core/record-export.ts';
import { dateWords } from '../core/wording/dates.ts';
import { capitalised, scopeName, stateWord } from '../core/wording.ts';
import { StateIcon } from '../ui/StateIcon.tsx';
import { Term } from '../ui/Term.tsx';

interface Props {
  rows: TableRow[];
  caption: string;
  onPlace: (code: string) => void;
}

/** The law by jurisdiction, all scopes, with a filter by state. The map's equal: it says everything the map shows, and more. */
export function StatusTable({ rows, caption, onPlace }: Props) {
  const [state, setState] = useState<State | ''>('');
  const shown = state ? rows.filter((row) => row.state === state) : rows;
  return (
    <div class="status-table">
      <label class="filter">
        Show{' '}
        <select value={state} onChange={(event) => setState(event.currentTarget.value as State | '')}>
          <option value="">every state ({rows.length})</option>
          {stateSchema.options.map((option) => (
            <option key={option} value={option}>
              {stateWord(option)} ({rows.filter((row) => row.state === option).length})
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways and must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label="Table by place">
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Whom it touches</th>
              <th scope="col">State</th>
              <th scope="col">Since</th>
              <th scope="col">Instrument</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.code} ${row.scope}`}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onPlace(row.code)}>
                    {row.place}
                  </button>
                </th>
                <td>{scopeName(row.scope)}</td>
                <td class={`badge state-${row.state}`}>
                  <StateIcon state={row.state} />
                  <span>
                    <Term meaning={row.standing.meaning}>
                      {capitalised(row.standing.word)}
                      {row.standing.isOld && row.standing.when}
                    </Term>
                    <span class="since">{row.standing.only}</span>
                  </span>
                </td>
                <td class="number">{dateWords(row.since)}</td>
                <td>
                  {row.measure}
                  {row.citation && <span class="citation">{row.citation}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length === 0 && (
        <p class="quiet">Nothing on record. That does not mean that the app is allowed.</p>
      )}
    </div>
  );
}
