import type { Jurisdiction } from '../core/record/schema.ts';
import { isNamedInEnglish, placeName } from '../core/wording/places.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * Name of a place in the reader's language. If the place has no name in that language, its English
 * name is shown, marked as English.
 */
export function PlaceName({ place }: { place: Jurisdiction }) {
  const words = useWords();
  const name = placeName(words, place);
  return isNamedInEnglish(words, place) ? <TheirText>{name}</TheirText> : name;
}
