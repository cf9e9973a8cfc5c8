/** Short texts in a row, separated by dots. There is no dot where a line breaks. */
export function Parts({ items }: { items: readonly string[] }) {
  return (
    <p class="parts">
      {/* Inside a span, the spaces would be lost when the texts are copied or read aloud. */}
      {items.map((item) => [<span key={item}>{item}</span>, ' '])}
    </p>
  );
}
