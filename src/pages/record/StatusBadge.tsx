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
 * A status on a day: icon, word, limits of the rule ("for the European Commission only"), and
 * reasons to doubt it. If no source has confirmed the rule for a long time, the date of the last
 * confirmation follows the word.
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
