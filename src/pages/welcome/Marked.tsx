interface Props {
  text: string;
  quotes: readonly string[];
  shown: string | null;
}

/** A text with marked quotes, the quote `shown` more strongly than the others. */
export function Marked({ text, quotes, shown }: Props) {
  const wanted = shown === null ? quotes : [...quotes, shown];
  return (
    <>
      {piecesOf(text, wanted).map(({ piece, marked }) =>
        marked ? (
          <mark key={piece} class={piece === shown ? 'shown' : ''}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/**
 * Splits a text into quotes and what is between them. Of quotes that overlap, only the first
 * counts.
 */
function piecesOf(text: string, quotes: readonly string[]): { piece: string; marked: boolean }[] {
  const quote = quotes.find((candidate) => candidate && text.includes(candidate));
  if (!quote) return text ? [{ piece: text, marked: false }] : [];
  const at = text.indexOf(quote);
  return [
    ...piecesOf(text.slice(0, at), quotes),
    { piece: quote, marked: true },
    ...piecesOf(text.slice(at + quote.length), quotes),
  ];
}
