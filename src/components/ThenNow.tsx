import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Status } from '../core/law/standing.ts';
import { standingWords } from '../core/wording/standing.ts';
import { lookOn } from './look-on.ts';
import { periodLookOn } from './periods.ts';
import { StateIcon } from './StateIcon.tsx';
import { Swatch } from './Swatch.tsx';
import { saidLooks } from './said-looks.ts';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  /** Day of the article; null when the day is unknown. */
  published: string | null;
  today: string;
}

/**
 * State of the rule on the article's day and today: "Then: blocked by a court → Now: ended". If
 * both are the same, a single line says so: "Then and now: in force". Each state is shown with the
 * pattern and colour that it has in the timeline strip below. Renders nothing when `saidLooks`
 * returns an empty list.
 */
export function ThenNow({ row, published, today }: Props) {
  const words = useWords();
  const { then, now } = row;
  const said = saidLooks(row, published, today);
  if (said.length === 0 || published === null || then === null || now.state === 'no-record')
    return null;
  if (said.length === 1) {
    const { word } = standingWords(words, now, today);
    return (
      <p class="then-now">
        <Swatch look={periodLookOn(now, today)} />
        {words.say('then_and_now', { state: word })}
      </p>
    );
  }
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
        <Swatch look={periodLookOn(status, day)} />
      )}{' '}
      {standingWords(useWords(), status, day).word}
    </dd>
  );
}
