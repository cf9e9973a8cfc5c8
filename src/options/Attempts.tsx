import type { RefreshAttempt, RefreshOutcome } from '../core/provenance.ts';
import { Moment } from './Moment.tsx';
import { RECORD } from './words.ts';

/** The last checks of the record, newest first, as a table that scrolls by itself where it is too wide. */
export function Attempts({ attempts }: { attempts: readonly RefreshAttempt[] }) {
  if (attempts.length === 0) return <p class="fine">{RECORD.noAttempts}</p>;
  const { columns } = RECORD;
  return (
    <details class="attempts">
      <summary>{RECORD.attempts(attempts.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scrolls" tabIndex={0} aria-label={RECORD.attempts(attempts.length)}>
        <table>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map(({ at, by, feed, outcome }) => (
              <tr key={`${at} ${feed}`} class={outcome.kind}>
                <td>
                  <Moment at={at} />
                </td>
                <td>{feed ?? RECORD.defaultFeed}</td>
                <td>{RECORD.by[by]}</td>
                <td>{outcomeWords(outcome)}</td>
                <td>
                  {outcome.kind === 'failed' && `${outcome.failure.message} (${outcome.failure.reason})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function outcomeWords(outcome: RefreshOutcome): string {
  return outcome.kind === 'updated' ? RECORD.outcome.updated(outcome.version) : RECORD.outcome[outcome.kind];
}
