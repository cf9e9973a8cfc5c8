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
 * Institutions, or parts of one federation, as tiles. A coloured tile is a link to the history of
 * its place. Screen readers skip plain tiles.
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
