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
 * A status on a day: icon, word, limits of the rule, and doubts. Adds the date of the last
 * confirmation if that is long ago.
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
