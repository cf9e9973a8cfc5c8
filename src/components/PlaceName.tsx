import type { Jurisdiction } from '../core/record/schema.ts';
import { isNamedInEnglish, placeName } from '../core/wording/places.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/** A place by its name; one that the reader's language has no name for is in English, and marked so. */
export function PlaceName({ place }: { place: Jurisdiction }) {
  const words = useWords();
  const name = placeName(words, place);
  return isNamedInEnglish(words, place) ? <TheirText>{name}</TheirText> : name;
}
