import { From } from '../../../components/From.tsx';
import type { Look } from '../../../components/looks.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { KnownStatus } from '../../../core/law/standing.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { instrumentName } from '../../../core/wording/legal-terms.ts';
import type { StandingWords } from '../../../core/wording/standing.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { unlessSame } from '../unless-same.tsx';
import { ViewLink } from '../ViewLink.tsx';

interface Props extends StandingWords {
  /** Code of the place. */
  code: string;
  name: string;
  /** Group of people to whom the rule applies; null when all rows concern the same group. */
  whom: string | null;
  /**
   * Age below which the rule applies. '' when the rule has no age limit; null when no rule in the
   * table has an age limit.
   */
  age: string | null;
  status: KnownStatus;
  look: Look;
}

/**
 * One row of the table. The row is rendered again only if its words change. For this purpose,
 * its props contain the words for the chosen day, such as "since 4 Apr 2023", instead of the
 * day.
 */
export const StatusRow = unlessSame(
  ({ code, name, whom, age, status, look, ...standing }: Props) => {
    const words = useWords();
    const { measure, since, event } = status;
    const date = dateWords(words, since);
    const { citation, instrument } = measure;
    return (
      <tr>
        <th scope="row">
          <ViewLink to={{ place: code }}>{name}</ViewLink>
        </th>
        {whom !== null && <td>{whom}</td>}
        <td class="state-cell">
          <StatusBadge status={status} look={look} {...standing} />
        </td>
        <td class={event.firstReport ? 'number known-by' : 'number'}>
          {event.firstReport ? words.say('when_latest', { when: date }) : date}
        </td>
        {age !== null && <td class="number">{age}</td>}
        <td>
          <TheirText>{measure.name}</TheirText>
          <span class="citation">
            {citation ? <TheirText>{citation}</TheirText> : instrumentName(words, instrument)}
          </span>
          <From entry={measure} />
        </td>
      </tr>
    );
  },
);
