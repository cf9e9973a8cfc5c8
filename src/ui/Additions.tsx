import type { Addition } from '../core/additions.ts';
import { dateWords } from '../core/wording/dates.ts';
import { stateWord } from '../core/wording.ts';
import { EventDetails } from './EventDetails.tsx';
import { From } from './From.tsx';
import { ADDED } from './words.ts';

/** What newsrooms' records say beside a status, each with its origin and what it claims. Nothing without any. */
export function Additions({ items = [] }: { items?: readonly Addition[] | undefined }) {
  if (items.length === 0) return null;
  return (
    <details class="other-rules additions" open>
      <summary>{ADDED.heading(items.length)}</summary>
      <ul>
        {items.map(({ from, measure, event, state }) => (
          <li class="separate-rule" key={`${from} ${measure.id} ${event.id}`}>
            <p class="scope">
              {dateWords(event.date)} · {measure.name}
              <From entry={{ from }} />
            </p>
            <EventDetails event={event}>
              <span class="what">{event.title}</span>
            </EventDetails>
            {state && <p class="fine">{ADDED.says(stateWord(state))}</p>}
          </li>
        ))}
      </ul>
      <p class="fine">{ADDED.meaning}</p>
    </details>
  );
}
