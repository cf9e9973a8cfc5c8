import type { Jurisdiction } from '../core/record/schema.ts';
import { rowMark } from '../core/wording/lists.ts';
import { PlaceName } from './PlaceName.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

interface Props {
  title: string;
  /** Places that the title does not name; may be empty. */
  places: readonly Jurisdiction[];
}

/** Title of an event, after the names of its places: "France: Senate passes the bill". */
export function PlacedTitle({ title: text, places }: Props) {
  const words = useWords();
  const title = <TheirText>{text}</TheirText>;
  if (places.length === 0) return title;
  const label = places.map((place, index) => (
    <b class="place" key={place.code}>
      {index > 0 && rowMark(words)}
      <PlaceName place={place} />
    </b>
  ));
  return words.pieces('labelled', { label, text: title });
}
