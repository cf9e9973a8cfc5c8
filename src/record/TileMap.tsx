import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { statusWords } from '../core/wording/standing.ts';
import { LookIcon } from './LookIcon.tsx';
import { lookOf } from './looks.ts';
import type { Tile } from './tiles.ts';
import type { Navigation } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';
import { MAP } from './words.ts';

interface Props {
  name: string;
  tiles: readonly Tile[];
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  navigation: Navigation;
}

/** The parts of one federation as tiles; each with a record is a link to its history. Those without are plain. */
export function TileMap({ name, tiles, statusOf, nameOf, day, navigation }: Props) {
  return (
    <figure class="tiles" aria-label={MAP.tiles(name)}>
      <figcaption>{name}</figcaption>
      <ul class="grid">
        {tiles.map(({ code, row, column }) => {
          const status = statusOf(code);
          const label = `${nameOf(code)}: ${statusWords(status, day)}`;
          const letters = code.replace(/^[A-Z]{2}-/, '');
          return (
            <li key={code} style={{ gridRow: row, gridColumn: column }} title={label}>
              {status.state === 'no-record' ? (
                <span class="tile" role="img" aria-label={label}>
                  {letters}
                </span>
              ) : (
                <ViewLink
                  navigation={navigation}
                  to={{ place: code }}
                  class={`tile known state-${lookOf(status)}${isForPart(status) ? ' part-only' : ''}`}
                  label={label}
                >
                  <LookIcon look={lookOf(status)} />
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
