import type { Status } from '../core/status.ts';
import { listed } from '../core/wording/lists.ts';
import { placeName, placeWords } from '../core/wording/places.ts';
import { useWords } from '../ui/use-words.ts';
import { TileMap } from './TileMap.tsx';
import { FEDERATIONS, INSTITUTIONS } from './tiles.ts';

interface Props {
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
}

/** The parts of federations, and institutions, which the world map can't show; those without any rule in one sentence. */
export function PartMaps(maps: Props) {
  const words = useWords();
  const groups = [
    ...FEDERATIONS,
    { code: 'institutions', name: words.say('record_institutions'), tiles: INSTITUTIONS },
  ];
  const hasRule = ({ tiles }: (typeof groups)[number]) =>
    tiles.some(({ code }) => maps.statusOf(code).state !== 'no-record');
  const empty = FEDERATIONS.filter((group) => !hasRule(group)).map((group) => placeWords(words, group));
  return (
    <>
      <div class="federations">
        {groups.filter(hasRule).map(({ code, name, tiles }) => (
          <TileMap key={code} name={placeName(words, { code, name })} tiles={tiles} {...maps} />
        ))}
      </div>
      {empty.length > 0 && (
        <p class="fine quiet">{words.say('record_map_empty', { places: listed(words, empty) })}</p>
      )}
    </>
  );
}
