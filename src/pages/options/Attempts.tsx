import { TheirText } from '../../components/TheirText.tsx';
import { useWords } from '../../components/use-words.ts';
import type {
  RefreshAttempt,
  RefreshFailure,
  RefreshOutcome,
} from '../../core/release/provenance.ts';
import { failureSentence } from '../../core/wording/provenance.ts';
import type { Words } from '../../core/wording/words.ts';
import { Moment } from './Moment.tsx';

const COLUMNS = [
  'options_when',
  'options_feed',
  'options_by',
  'options_outcome',
  'options_reason',
] as const;

/**
 * Table of the last refreshes of the record, newest first. It scrolls sideways when it is too
 * wide.
 */
export function Attempts({ attempts }: { attempts: readonly RefreshAttempt[] }) {
  const words = useWords();
  if (attempts.length === 0) return <p class="fine">{words.say('options_no_attempts')}</p>;
  const heading = words.say('options_attempts', { count: attempts.length });
  return (
    <details class="attempts">
      <summary>{heading}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls. */}
      <section class="scrolls" tabIndex={0} aria-label={heading}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {words.say(column)}
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
                <td>{feed ?? words.say('options_default_feed')}</td>
                <td>{words.say(`options_by_${by}`)}</td>
                <td>{outcomeWords(words, outcome)}</td>
                <td>{outcome.kind === 'failed' && <Reason {...outcome.failure} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/**
 * Says why a refresh failed: a sentence for the reader, then the reason's code and any English
 * details for the feed's publisher.
 */
function Reason(failure: RefreshFailure) {
  const words = useWords();
  const { reason, message } = failure;
  return (
    <>
      {failureSentence(words, failure)}{' '}
      <TheirText>{message === reason ? `(${reason})` : `(${reason}: ${message})`}</TheirText>
    </>
  );
}

function outcomeWords(words: Words, outcome: RefreshOutcome): string {
  switch (outcome.kind) {
    case 'updated':
      return words.say('options_updated', { version: String(outcome.version) });
    case 'unchanged':
      return words.say('options_unchanged');
    case 'failed':
      return words.say('options_check_failed');
    default:
      return outcome satisfies never;
  }
}
