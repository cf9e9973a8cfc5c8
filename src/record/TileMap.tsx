import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { statusWords } from '../core/wording/standing.ts';
import { StateIcon } from '../ui/StateIcon.tsx';
import type { Tile } from './tiles.ts';

interface Props {
  name: string;
  tiles: Tile[];
  day: string;
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  selected: string | null;
  onSelect: (code: string) => void;
}

/** The states or provinces of one federation as tiles; each is a button that opens its history. Those without a record are plain. */
export function TileMap({ name, tiles, day, statusOf, nameOf, selected, onSelect }: Props) {
  return (
    <figure class="tiles">
      <figcaption>{name}</figcaption>
      <div class="grid">
        {tiles.map(({ code, row, column }) => {
          const status = statusOf(code);
          const letters = code.slice(3);
          const style = { gridRow: row, gridColumn: column };
          if (status.state === 'no-record')
            return (
              <span key={code} class="tile" style={style} title={`${nameOf(code)}: nothing on record`}>
                {letters}
              </span>
            );
          const label = `${nameOf(code)}: ${statusWords(status, day)}`;
          return (
            <button
              key={code}
              type="button"
              class={`tile known state-${status.state}${isForPart(status) ? ' for-part' : ''}`}
              style={style}
              title={label}
              aria-label={label}
              aria-pressed={code === selected}
              onClick={() => onSelect(code)}
            >
              <StateIcon state={status.state} />
              {letters}
            </button>
          );
        })}
      </div>
    </figure>
  );
}
