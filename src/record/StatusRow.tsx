import { dateWords } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording.ts';
import { From } from '../ui/From.tsx';
import type { PlaceStatus } from './law-on-days.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { Navigation } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';
import { INSTRUMENTS } from './words.ts';

interface Props {
  entry: PlaceStatus;
  withScope: boolean;
  day: string;
  navigation: Navigation;
}

/** One place in the table. */
export function StatusRow({ entry: { place, scope, status }, withScope, day, navigation }: Props) {
  const { name, citation, instrument } = status.measure;
  return (
    <tr>
      <th scope="row">
        <ViewLink navigation={navigation} to={{ place: place.code }}>
          {place.name}
        </ViewLink>
      </th>
      {withScope && <td>{scopeName(scope)}</td>}
      <td class="state-cell">
        <StatusBadge status={status} day={day} />
      </td>
      <td class="number">{dateWords(status.since)}</td>
      <td>
        {name}
        <span class="citation">{citation ?? INSTRUMENTS[instrument]}</span>
        <From entry={status.measure} />
      </td>
    </tr>
  );
}
