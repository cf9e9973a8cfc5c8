import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Status } from '../core/law/standing.ts';
import { undatedWords } from '../core/wording/standing.ts';
import type { Look } from './looks.tsx';
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
 * both are the same, the state appears once. Renders nothing when `saidLooks` returns an empty
 * list.
 */
export function ThenNow({ row, published, today }: Props) {
  const words = useWords();
  const [first, second] = saidLooks(row, published, today);
  const { then, now } = row;
  if (first === undefined || published === null || then === null) return null;
  if (second === undefined)
    return (
      <p class="then-now">
        <Swatch look={first} />
        {words.say('then_and_now', { state: undatedWords(words, now, today).word })}
      </p>
    );
  return (
    <dl class="then-now">
      <div>
        <dt>{words.say('then')}</dt> <State look={first} status={then} day={published} />
      </div>
      <div>
        <dt>{words.say('now')}</dt> <State look={second} status={now} day={today} />
      </div>
    </dl>
  );
}

function State({ look, status, day }: { look: Look; status: Status; day: string }) {
  return (
    <dd class={`state-${look}`}>
      <Swatch look={look} /> {undatedWords(useWords(), status, day).word}
    </dd>
  );
}
