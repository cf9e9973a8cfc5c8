import { eventDoubts } from '../core/wording/doubts.ts';
import { standingWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording.ts';
import { Term } from '../ui/Term.tsx';
import { LookIcon } from './LookIcon.tsx';
import type { KnownStatus } from './law-on-days.ts';
import { lookOf } from './looks.ts';

/**
 * A status on a day as shape and word, which explains itself; with it whom it speaks for, that nobody has confirmed it
 * since, and how certain it is. Its beginning only where the last confirmation takes its place.
 */
export function StatusBadge({ status, day }: { status: KnownStatus; day: string }) {
  const { word, meaning, when, isOld, only } = standingWords(status, day);
  const weakened = [only.replace(/^[,;] /, ''), ...eventDoubts({ ...status.event, note: null })];
  return (
    <div class={`badge state-${lookOf(status)}`}>
      <LookIcon look={lookOf(status)} />
      <span>
        <Term meaning={meaning}>
          {capitalised(word)}
          {isOld && when}
        </Term>
        {weakened.filter(Boolean).map((words) => (
          <span key={words} class="weakened">
            {words}
          </span>
        ))}
      </span>
    </div>
  );
}
