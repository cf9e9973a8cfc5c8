interface Props {
  text: string;
  quotes: readonly string[];
  shown: string | null;
}

/**
 * A text in which all occurrences of the quotes are marked. The quote `shown` is marked more
 * strongly than the others.
 */
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
 * Splits a text into quotes and the pieces between them. If two quotes overlap, only the one that
 * comes first in `quotes` is marked.
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
