import type { Addition } from '../core/answers/additions.ts';
import { dateWords } from '../core/wording/dates.ts';
import { stateWord } from '../core/wording/legal-terms.ts';
import { EventDetails } from './EventDetails.tsx';
import { From } from './From.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * List of what newsrooms' records add about an app in a place, each with the newsroom's name. These
 * additions never change the answer. Renders nothing when there is nothing to list.
 */
export function Additions({ items = [] }: { items?: readonly Addition[] | undefined }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <details class="other-rules additions" open>
      <summary>{words.say('additions', { count: items.length })}</summary>
      <ul>
        {items.map(({ from, measure, event, state }) => (
          <li class="separate-rule" key={`${measure.id} ${event.id}`}>
            <p class="scope">
              {dateWords(words, event.date)} · <TheirText>{measure.name}</TheirText>
              <From entry={{ from }} />
            </p>
            <EventDetails event={event}>
              <span class="what">
                <TheirText>{event.title}</TheirText>
              </span>
            </EventDetails>
            {state && (
              <p class="fine">{words.say('additions_says', { state: stateWord(words, state) })}</p>
            )}
          </li>
        ))}
      </ul>
      <p class="fine">{words.say('additions_meaning')}</p>
    </details>
  );
}
