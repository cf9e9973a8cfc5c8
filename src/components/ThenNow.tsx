import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Status } from '../core/law/standing.ts';
import { sinceWords } from '../core/wording/dates.ts';
import { standingWords } from '../core/wording/standing.ts';
import { lookOn } from './look-on.ts';
import { StateIcon } from './StateIcon.tsx';
import { Swatch } from './Swatch.tsx';
import { saidStates } from './said-states.ts';
import { stretchLook } from './stretch-look.ts';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  /** Day of the article; null when the day is unknown. */
  published: string | null;
  today: string;
}

/**
 * State of the rule on the article's day and today: "Then: blocked by a court → Now: ended". If
 * both are the same, a single line says so: "Unchanged since 29 June 2020". Each state is shown
 * with the pattern and colour that it has in the timeline strip below. Renders nothing when
 * `saidStates` returns an empty list.
 */
export function ThenNow({ row, published, today }: Props) {
  const words = useWords();
  const { then, now } = row;
  const said = saidStates(row, published, today);
  if (said.length === 0 || published === null || then === null || now.state === 'no-record')
    return null;
  if (said.length === 1)
    return (
      <p class="then-now">
        <Swatch look={stretchLook(now.state, now.measure)} />
        {words.say('unchanged_since', { since: sinceWords(words, now.event) })}
      </p>
    );
  return (
    <dl class="then-now">
      <div>
        <dt>{words.say('then')}</dt> <State status={then} day={published} />
      </div>
      <div>
        <dt>{words.say('now')}</dt> <State status={now} day={today} />
      </div>
    </dl>
  );
}

function State({ status, day }: { status: Status; day: string }) {
  const look = lookOn(status, day);
  return (
    <dd class={`state-${look}`}>
      {status.state === 'no-record' ? (
        <StateIcon look={look} />
      ) : (
        <Swatch look={stretchLook(status.state, status.measure)} />
      )}{' '}
      {standingWords(useWords(), status, day).word}
    </dd>
  );
}
