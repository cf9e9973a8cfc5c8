/** Short texts in a row, with a dot between neighbours. The dot disappears where a line breaks. */
export function Parts({ items }: { items: readonly string[] }) {
  return (
    <p class="parts">
      {/* Spaces inside a span are lost, so that copied or read-out texts would run together. */}
      {items.map((item) => [<span key={item}>{item}</span>, ' '])}
    </p>
  );
}
