/** Short texts in a row, separated by dots. There is no dot where a line breaks. */
export function Parts({ items }: { items: readonly string[] }) {
  return (
    <p class="parts">
      {/*
        The spaces are outside the spans. Inside, they would be lost when the texts are copied or
        read aloud.
      */}
      {items.map((item) => [<span key={item}>{item}</span>, ' '])}
    </p>
  );
}
