import { useWords } from '../../../components/use-words.ts';
import { ageLimitWords, scopeName } from '../../../core/wording/legal-terms.ts';
import { standingWords } from '../../../core/wording/standing.ts';
import type { PlaceStatus } from '../day/law-on-days.ts';
import { SortHeading } from './SortHeading.tsx';
import { StatusRow } from './StatusRow.tsx';
import type { Order } from './table-order.ts';

interface Props {
  caption: string;
  entries: readonly PlaceStatus[];
  names: ReadonlyMap<string, string>;
  /** True when the table has a column that says to whom each rule applies. */
  withScope: boolean;
  day: string;
  order: Order;
  onOrder: (order: Order) => void;
}

/** Table with a row for each entry, in the given order. */
export function StatusRows({ caption, entries, names, withScope, day, order, onOrder }: Props) {
  const words = useWords();
  const sorts = { order, onOrder };
  const withAge = entries.some(({ status }) => status.measure.age !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls sideways
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table class={withScope ? 'with-scope' : undefined}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHeading name={words.say('record_place')} by="place" {...sorts} />
            {withScope && <th scope="col">{words.say('record_whom')}</th>}
            <SortHeading name={words.say('record_state')} by="state" {...sorts} />
            <SortHeading name={words.say('record_since')} by="since" {...sorts} />
            {withAge && <th scope="col">{words.say('record_age')}</th>}
            <th scope="col">{words.say('record_instrument')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ place: { code }, scope, status, look }) => (
            <StatusRow
              key={`${code} ${scope}`}
              code={code}
              name={names.get(code) ?? code}
              whom={withScope ? scopeName(words, scope) : null}
              age={withAge ? ageLimitWords(words, status.measure) : null}
              status={status}
              look={look}
              {...standingWords(words, status, day)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
