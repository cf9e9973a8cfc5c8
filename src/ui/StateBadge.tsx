import type { Status } from '../core/status.ts';
import { dateWords } from '../core/wording/dates.ts';
import { capitalised, stateMeaning, stateWord } from '../core/wording.ts';
import { StateIcon } from './StateIcon.tsx';
import { Term } from './Term.tsx';
import { STATUS } from './words.ts';

/** A status as shape, word and beginning: "(shape) Blocked by a court, since 19 Sep 2020". The word explains itself on hover and focus. */
export function StateBadge({ status }: { status: Status }) {
  return (
    <span class={`badge state-${status.state}`}>
      <StateIcon state={status.state} />
      <span>
        <Term meaning={stateMeaning(status.state)}>{capitalised(stateWord(status.state))}</Term>
        {status.state !== 'no-record' && (
          <span class="since">
            {' '}
            {STATUS.since} {dateWords(status.since)}
          </span>
        )}
      </span>
    </span>
  );
}
