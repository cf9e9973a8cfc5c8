/** Short texts in a row with a dot between them; where a line breaks there is none, neither at its end nor before the next. */
export function Parts({ items }: { items: readonly string[] }) {
  return (
    <p class="parts">
      {/* A space inside a span would go with its line box, and the texts run together where they are copied or read out. */}
      {items.map((item) => [<span key={item}>{item}</span>, ' '])}
    </p>
  );
}
