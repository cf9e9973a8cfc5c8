interface Props {
  items: readonly string[];
  class?: string;
}

/** Short texts in a row with a dot between them; where a line breaks there is none, neither at its end nor before the next. */
export function Parts({ items, class: also = '' }: Props) {
  return (
    <p class={`parts ${also}`}>
      {items.map((item) => (
        <span key={item}>{item} </span>
      ))}
    </p>
  );
}
