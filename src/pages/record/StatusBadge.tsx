import { lookOf } from '../../components/look-of.ts';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useWords } from '../../components/use-words.ts';
import type { KnownStatus } from '../../core/law/standing.ts';
import { eventDoubts } from '../../core/wording/doubts.ts';
import type { StandingWords } from '../../core/wording/standing.ts';
import { capitalised } from '../../core/wording/words.ts';

interface Props extends StandingWords {
  status: KnownStatus;
}

/**
 * Status on a day as shape and word, with its reach, a missing confirmation and doubts. The legend
 * explains the word. The beginning is shown only where the last confirmation stands in its place.
 */
export function StatusBadge({ status, word, meaning, when, isOld, only }: Props) {
  const words = useWords();
  const doubts = eventDoubts(words, { ...status.event, note: null }).map(({ text }) => text);
  const weakened = [only, ...doubts].filter(Boolean);
  return (
    <div class={`badge state-${lookOf(status)}`} title={meaning}>
      <StateIcon look={lookOf(status)} />
      <span>
        {capitalised(word)}
        {isOld && ` ${when}`}
        {weakened.map((text) => (
          <span key={text} class="weakened">
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}
