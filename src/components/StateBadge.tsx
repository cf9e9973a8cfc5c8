import type { Status } from '../core/law/standing.ts';
import { standingWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import { From } from './From.tsx';
import { lookOn } from './look-on.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/**
 * A status on a day: icon, state, the day it began, and the people concerned. Example: "(icon)
 * Blocked by a court since 19 Sep 2020".
 */
export function StateBadge({ status, day }: { status: Status; day: string }) {
  const look = lookOn(status, day);
  const { word, when, only } = standingWords(useWords(), status, day);
  return (
    <span class={`badge state-${look}`}>
      <StateIcon look={look} />
      <span>
        {capitalised(word)}
        {[when, only].filter(Boolean).map((text) => (
          <span class="since" key={text}>
            {' '}
            {text}
          </span>
        ))}
        {status.state !== 'no-record' && <From entry={status.measure} />}
      </span>
    </span>
  );
}
