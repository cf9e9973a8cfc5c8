import type { Status } from '../core/status.ts';
import { placeWords } from '../core/wording/places.ts';
import { TileMap } from './TileMap.tsx';
import { FEDERATIONS, INSTITUTIONS } from './tiles.ts';
import type { Navigation } from './use-view.ts';
import { MAP } from './words.ts';

interface Props {
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  navigation: Navigation;
}

/** The parts of federations, and institutions, which the world map can't show; those without any rule in one sentence. */
export function PartMaps({ navigation, ...maps }: Props) {
  const groups = [...FEDERATIONS, { code: 'institutions', name: MAP.institutions, tiles: INSTITUTIONS }];
  const hasRule = ({ tiles }: (typeof groups)[number]) =>
    tiles.some(({ code }) => maps.statusOf(code).state !== 'no-record');
  const empty = FEDERATIONS.filter((group) => !hasRule(group)).map(placeWords);
  return (
    <>
      <div class="federations">
        {groups.filter(hasRule).map(({ code, name, tiles }) => (
          <TileMap key={code} name={name} tiles={tiles} {...maps} navigation={navigation} />
        ))}
      </div>
      {empty.length > 0 && (
        <p class="fine quiet">
          {MAP.emptyFederations(new Intl.ListFormat('en', { type: 'conjunction' }).format(empty))}
        </p>
      )}
    </>
  );
}
