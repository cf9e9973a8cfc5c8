import { lookOn } from '../../../components/look-on.ts';
import type { KnownLook, Look } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useWords } from '../../../components/use-words.ts';
import { isForPart } from '../../../core/law/single-bodies.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { ViewLink } from '../ViewLink.tsx';
import { fillOf } from './fills.tsx';
import type { Tile } from './tiles.ts';

interface Props {
  name: string;
  tiles: readonly Tile[];
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  /** Only tiles with this look are coloured; all others are plain. Null colours every look. */
  only: KnownLook | null;
}

/**
 * Parts of one federation as tiles, such as the states of the US. A coloured tile is a link to the
 * history of its place, with the name and the state of the place for screen readers. A tile is
 * plain, and screen readers skip it, in these cases:
 * - Nothing is on record in the place.
 * - `only` is given, and the place has a different look.
 */
export function TileMap({ name, tiles, statusOf, nameOf, day, only }: Props) {
  const words = useWords();
  return (
    <figure class="tiles" aria-label={words.say('record_tiles', { name })}>
      <figcaption>{name}</figcaption>
      <ul class="grid">
        {tiles.map(({ code, row, column }) => {
          const status = statusOf(code);
          const look = lookOn(status, day);
          const isPlain = status.state === 'no-record' || (only !== null && look !== only);
          const label = words.say('labelled', {
            label: nameOf(code),
            text: statusWords(words, status, day),
          });
          const letters = code.replace(/^[A-Z]{2}-/, '');
          return (
            <li key={code} style={{ gridRow: row, gridColumn: column }} title={label}>
              {isPlain ? (
                <span class="tile" aria-hidden="true">
                  {letters}
                </span>
              ) : (
                <ViewLink
                  to={{ place: code }}
                  class={`tile known ${classOf(look, status)}`}
                  label={`${letters}, ${label}`}
                >
                  <StateIcon look={look} />
                  {letters}
                </ViewLink>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function classOf(look: Look, status: Status): string {
  return `fill-${fillOf(look)} state-${look}${isForPart(status) ? ' part-only' : ''}`;
}
