import { PlaceName } from '../../components/PlaceName.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Jurisdiction } from '../../core/record/schema.ts';

/** Maximum number of places that the line mentions by name. */
const MOST_PLACES = 3;

interface Props {
  /** Places in which the law has changed. */
  places: readonly Jurisdiction[];
  /** Address of the record page. */
  recordPage: string;
}

/**
 * A line with links to some of the reader's places. In each of them, the law has changed since the
 * reader last looked.
 */
export function PlaceNewsLine({ places, recordPage }: Props) {
  const words = useWords();
  const further = places.length - MOST_PLACES;
  return (
    <p class="place-news">
      {words.say('popup_news')}{' '}
      {places.slice(0, MOST_PLACES).map((place) => (
        <span key={place.code}>
          <a
            href={`${recordPage}?${new URLSearchParams({ place: place.code })}`}
            target="_blank"
            rel="noopener"
          >
            <PlaceName place={place} />
          </a>{' '}
        </span>
      ))}
      {further > 0 && words.say('tab_more', { count: further })}
    </p>
  );
}
