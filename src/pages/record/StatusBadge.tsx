import type { Look } from '../../components/looks.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useWords } from '../../components/use-words.ts';
import type { KnownStatus } from '../../core/law/standing.ts';
import { eventDoubts } from '../../core/wording/doubts.ts';
import type { StandingWords } from '../../core/wording/standing.ts';
import { capitalised } from '../../core/wording/words.ts';

interface Props extends StandingWords {
  status: KnownStatus;
  look: Look;
}

/**
 * Status on a day: its icon, its word, its limits and doubts about it. A tooltip explains the word.
 * A time is shown only if the rule was last confirmed long ago.
 */
export function StatusBadge({ status, look, word, meaning, when, isOld, only }: Props) {
  const words = useWords();
  const doubts = eventDoubts(words, { ...status.event, note: null }).map(({ text }) => text);
  const weakened = [only, ...doubts].filter(Boolean);
  return (
    <div class={`badge state-${look}`} title={meaning}>
      <StateIcon look={look} />
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
