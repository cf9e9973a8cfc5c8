import type { ThenAndNow } from '../core/annotation.ts';
import { dateWords } from '../core/wording/dates.ts';
import { StateBadge } from './StateBadge.tsx';
import { STATUS } from './words.ts';

interface Props {
  row: ThenAndNow;
  /** Day of the article, null when unknown. */
  published: string | null;
  today: string;
}

/** The state on the article's day beside the state today, each with its beginning. */
export function ThenNow({ row, published, today }: Props) {
  return (
    <dl class="then-now">
      <div>
        <dt>
          {STATUS.then}
          {published && <span class="day">{` ${dateWords(published)}`}</span>}
        </dt>
        <dd>
          {row.then && published ? <StateBadge status={row.then} day={published} /> : STATUS.unknownThen}
        </dd>
      </div>
      <div>
        <dt>
          {STATUS.now}
          <span class="day">{` ${dateWords(today)}`}</span>
        </dt>
        <dd>
          <StateBadge status={row.now} day={today} />
        </dd>
      </div>
    </dl>
  );
}
