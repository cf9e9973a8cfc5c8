import { lookOn } from '../../../components/look-on.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusOn } from '../../../core/law/status.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../../core/record/scopes.ts';
import { ageLimitWords, scopeName } from '../../../core/wording/legal-terms.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { capitalised, type Words } from '../../../core/wording/words.ts';
import { useNavigation } from '../use-navigation.ts';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  code: string;
  name: string;
  /** App whose status is shown (see `Found.app`). */
  app: { id: string; name: string };
  /** Group of people that the query is about; null when the query names none. */
  scope: Scope | null;
  record: LegalRecord;
}

/**
 * Place that the search found, with the app's status on the chosen day. If the query names a group
 * of people, shows the status for that group. Otherwise, shows it for the public and for each
 * group with something on record.
 */
export function PlaceHit({ code, name, app, scope, record }: Props) {
  const words = useWords();
  const { day } = useNavigation().view;
  const shown = statusOn(record, app.id, code, day)
    .filter((one) => one.status.state !== 'no-record' && (scope === null || one.scope === scope))
    .sort((a, b) => Number(isForEveryone(b.scope)) - Number(isForEveryone(a.scope)));
  const first = scope ?? EVERYONE;
  if (!shown.some((one) => one.scope === first))
    shown.unshift({ scope: first, status: { state: 'no-record' } });
  return (
    <li class="place-hit">
      <ViewLink to={{ place: code, event: null, search: '', app: app.id }}>
        {words.say('labelled', { label: name, text: app.name })}
      </ViewLink>
      <ul>
        {shown.map(({ scope: whom, status }) => (
          <li key={whom} class={`badge state-${lookOn(status, day)}`}>
            <StateIcon look={lookOn(status, day)} />
            <span>
              <span class="scope">{whomWords(words, whom, status)}</span>{' '}
              {capitalised(statusWords(words, status, day))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/**
 * Returns the name of a group of people. If the rule has an age limit, adds the limit: "Minors,
 * under 16".
 */
function whomWords(words: Words, scope: Scope, status: Status): string {
  const age = status.state === 'no-record' ? '' : ageLimitWords(words, status.measure);
  const group = scopeName(words, scope);
  return age ? words.say('join_comma', { first: group, second: age }) : group;
}
