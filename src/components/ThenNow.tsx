import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { dateWords } from '../core/wording/dates.ts';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  /** Day of the article; null when unknown. */
  published: string | null;
  today: string;
}

/** State on the article's day and state today, side by side, each with its beginning. */
export function ThenNow({ row, published, today }: Props) {
  const words = useWords();
  return (
    <dl class="then-now">
      <div>
        <dt>
          {words.say('then')}
          {published && <span class="day">{` ${dateWords(words, published)}`}</span>}
        </dt>
        <dd>
          {row.then && published ? (
            <StateBadge status={row.then} day={published} />
          ) : (
            words.say('unknown_then')
          )}
        </dd>
      </div>
      <div>
        <dt>
          {words.say('now')}
          <span class="day">{` ${dateWords(words, today)}`}</span>
        </dt>
        <dd>
          <StateBadge status={row.now} day={today} />
        </dd>
      </div>
    </dl>
  );
}
