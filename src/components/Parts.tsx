/** Short texts in a row with a dot between them. No dot is shown where the line breaks. */
export function Parts({ items }: { items: readonly string[] }) {
  return (
    <p class="parts">
      {/* A space inside a span would go with its line box, and the texts run together where they are copied or read out. */}
      {items.map((item) => [<span key={item}>{item}</span>, ' '])}
    </p>
  );
}
