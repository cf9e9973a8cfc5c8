import pictures from '../../../../dataset/maps/federations.json';
import type { KnownLook } from '../../../components/looks.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { Status } from '../../../core/law/standing.ts';
import { listed } from '../../../core/wording/lists.ts';
import { placeName, placeWords } from '../../../core/wording/places.ts';
import { countLooks, summaryOf } from '../count-looks.ts';
import { LaterOutOfSight } from '../LaterOutOfSight.tsx';
import { useNavigation } from '../use-navigation.ts';
import { ShapeMap } from './ShapeMap.tsx';
import { TileMap } from './TileMap.tsx';
import { FEDERATIONS, INSTITUTIONS } from './tiles.ts';
import { useWide } from './use-wide.ts';

interface Props {
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  only: KnownLook | null;
  onSelect: (code: string) => void;
}

/**
 * Small maps of places that the world map can't show: institutions, such as NATO, and parts of
 * federations, such as the states of the US.
 */
export function PartMaps({ onSelect, ...maps }: Props) {
  const words = useWords();
  const navigation = useNavigation();
  const isWide = useWide();
  const groups = [
    ...FEDERATIONS,
    { code: 'institutions', name: words.say('record_institutions'), tiles: INSTITUTIONS },
  ];
  const statusesOf = ({ tiles }: (typeof groups)[number]) =>
    tiles.map(({ code }) => maps.statusOf(code));
  const hasRule = (group: (typeof groups)[number]) =>
    statusesOf(group).some(({ state }) => state !== 'no-record');
  // Federations whose parts have no rule get no map. Only their names are listed.
  const empty = FEDERATIONS.filter((group) => !hasRule(group)).map((group) =>
    placeWords(words, group),
  );
  return (
    <>
      <div class="federations">
        {groups.filter(hasRule).map((group) => {
          const name = placeName(words, group);
          // In narrow windows, federations are tiles, because small states would be hard to see.
          const picture = isWide && pictures.find(({ code }) => code === group.code);
          if (!picture)
            return (
              <LaterOutOfSight key={group.code} navigation={navigation}>
                <TileMap name={name} tiles={group.tiles} {...maps} />
              </LaterOutOfSight>
            );
          const summary = summaryOf(words, countLooks(statusesOf(group), maps.day));
          return (
            <figure key={group.code} class="federation" style={{ '--width': `${picture.width}px` }}>
              <figcaption>{name}</figcaption>
              <LaterOutOfSight navigation={navigation}>
                <ShapeMap
                  name={`map-${group.code}`}
                  picture={picture}
                  {...maps}
                  label={words.say('record_part_map_label', { name, summary })}
                  onSelect={onSelect}
                />
              </LaterOutOfSight>
            </figure>
          );
        })}
      </div>
      {empty.length > 0 && (
        <p class="fine quiet">{words.say('record_map_empty', { places: listed(words, empty) })}</p>
      )}
    </>
  );
}
