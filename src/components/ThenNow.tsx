import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Status } from '../core/law/standing.ts';
import { sinceWords } from '../core/wording/dates.ts';
import { standingWords } from '../core/wording/standing.ts';
import { lookOn } from './look-on.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  /** Day of the article; null when the day is unknown. */
  published: string | null;
  today: string;
}

/**
 * State of the rule on the article's day and today: "Then: blocked by a court → Now: ended". If
 * both are the same, a single line says so: "Unchanged since 29 June 2020". Renders nothing if the
 * article has no date, if there is no rule, or if no source has confirmed the rule for a long time.
 */
export function ThenNow({ row: { then, now }, published, today }: Props) {
  const words = useWords();
  if (published === null || then === null || now.state === 'no-record') return null;
  const isSame = then.state !== 'no-record' && then.event.id === now.event.id;
  if (isSame && standingWords(words, now, today).isOld) return null;
  if (isSame)
    return (
      <p class="then-now">
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
      <StateIcon look={look} /> {standingWords(useWords(), status, day).word}
    </dd>
  );
}
