import { eventDoubts } from '../core/wording/doubts.ts';
import { standingWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import { lookOf } from '../ui/look.ts';
import { StateIcon } from '../ui/StateIcon.tsx';
import { Term } from '../ui/Term.tsx';
import { useWords } from '../ui/use-words.ts';
import type { KnownStatus } from './law-on-days.ts';

/**
 * A status on a day as shape and word, which explains itself; with it whom it speaks for, that nobody has confirmed it
 * since, and how certain it is. Its beginning only where the last confirmation takes its place.
 */
export function StatusBadge({ status, day }: { status: KnownStatus; day: string }) {
  const words = useWords();
  const { word, meaning, when, isOld, only } = standingWords(words, status, day);
  const doubts = eventDoubts(words, { ...status.event, note: null }).map(({ text }) => text);
  const weakened = [only, ...doubts];
  return (
    <div class={`badge state-${lookOf(status)}`}>
      <StateIcon look={lookOf(status)} />
      <span>
        <Term meaning={meaning}>
          {capitalised(word)}
          {isOld && ` ${when}`}
        </Term>
        {weakened.filter(Boolean).map((text) => (
          <span key={text} class="weakened">
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}
