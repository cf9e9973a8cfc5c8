import type { State } from '../core/record.ts';
import { placeName } from '../core/wording/places.ts';
import type { Words } from '../core/wording/words.ts';
import { lookOf } from '../ui/look.ts';
import type { PlaceStatus } from './law-on-days.ts';
import { LEGEND } from './looks.ts';

export interface Order {
  by: 'place' | 'state' | 'since';
  down: boolean;
}

/** The entries in one state, or in any for null, whose place, code or instrument holds the text, without regard to case. */
export function matching(
  words: Words,
  entries: readonly PlaceStatus[],
  state: State | null,
  text: string,
): readonly PlaceStatus[] {
  const wanted = text.trim().toLowerCase();
  if (!state && !wanted) return entries;
  const holds = (value: string) => value.toLowerCase().includes(wanted);
  return entries.filter(
    ({ place, status }) =>
      (!state || status.state === state) &&
      (!wanted ||
        holds(placeName(words, place)) ||
        place.code.toLowerCase() === wanted ||
        holds(status.measure.name) ||
        holds(status.measure.citation ?? '')),
  );
}

/** In the order asked for; entries come in by place, and stay so among equals. The strongest state is first. */
export function sorted(entries: readonly PlaceStatus[], { by, down }: Order): readonly PlaceStatus[] {
  if (by === 'place') return down ? entries.toReversed() : entries;
  if (by === 'state') {
    const looks = entries.map(({ status }) => lookOf(status));
    return (down ? LEGEND.toReversed() : LEGEND).flatMap((look) =>
      entries.filter((_, index) => looks[index] === look),
    );
  }
  const compare = (a: PlaceStatus, b: PlaceStatus) =>
    a.status.since < b.status.since ? -1 : Number(a.status.since > b.status.since);
  return entries.toSorted(down ? (a, b) => compare(b, a) : compare);
}
