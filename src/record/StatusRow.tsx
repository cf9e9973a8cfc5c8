import { dateWords } from '../core/wording/dates.ts';
import { placeName } from '../core/wording/places.ts';
import { keyed, scopeName } from '../core/wording.ts';
import { From } from '../ui/From.tsx';
import { TheirText } from '../ui/TheirText.tsx';
import { useWords } from '../ui/use-words.ts';
import type { PlaceStatus } from './law-on-days.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { Navigation } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  entry: PlaceStatus;
  withScope: boolean;
  day: string;
  navigation: Navigation;
}

/** One place in the table. */
export function StatusRow({ entry: { place, scope, status }, withScope, day, navigation }: Props) {
  const words = useWords();
  const { name, citation, instrument } = status.measure;
  return (
    <tr>
      <th scope="row">
        <ViewLink navigation={navigation} to={{ place: place.code }}>
          {placeName(words, place)}
        </ViewLink>
      </th>
      {withScope && <td>{scopeName(words, scope)}</td>}
      <td class="state-cell">
        <StatusBadge status={status} day={day} />
      </td>
      <td class="number">{dateWords(words, status.since)}</td>
      <td>
        <TheirText>{name}</TheirText>
        <span class="citation">
          {citation ? <TheirText>{citation}</TheirText> : words.say(`record_${keyed(instrument)}_instrument`)}
        </span>
        <From entry={status.measure} />
      </td>
    </tr>
  );
}
