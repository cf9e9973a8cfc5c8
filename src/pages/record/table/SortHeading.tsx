import type { Order } from './table-order.ts';

interface Props {
  name: string;
  by: Order['by'];
  order: Order;
  onOrder: (order: Order) => void;
}

/**
 * Heading of a column. A click sorts the table by the column; a second click reverses the order.
 */
export function SortHeading({ name, by, order, onOrder }: Props) {
  const isCurrent = order.by === by;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isCurrent ? direction : undefined}>
      <button
        type="button"
        class={isCurrent ? `sort ${direction}` : 'sort'}
        onClick={() => onOrder({ by, down: isCurrent && !order.down })}
      >
        {name}
      </button>
    </th>
  );
}
