import type { NextEvent } from '../core/answers/next-event.ts';
import { dateWords } from '../core/wording/dates.ts';
import { namesPlace } from '../core/wording/places.ts';
import { PlacedTitle } from './PlacedTitle.tsx';
import { useWords } from './use-words.ts';

/** The next scheduled date on which an answer may change. Renders nothing without such a date. */
export function NextDate({ next }: { next: NextEvent | null }) {
  const words = useWords();
  if (!next) return null;
  const { event, place } = next;
  const isSaid = !place || namesPlace(words, place, event.title);
  return (
    <p class="next-date">
      {words.pieces('next_event', {
        date: <b>{dateWords(words, event.date)}</b>,
        title: <PlacedTitle title={event.title} places={isSaid ? [] : [place]} />,
      })}
    </p>
  );
}
