interface Props {
  text: string;
  quotes: readonly string[];
  shown: string | null;
}

/** A text with those of the quotes marked that are in it; the one that is `shown` stronger. */
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

/** The text in pieces, in its order. Of quotes that overlap the first counts. */
function piecesOf(text: string, quotes: readonly string[]): { piece: string; marked: boolean }[] {
  const quote = quotes.find((one) => one && text.includes(one));
  if (!quote) return text ? [{ piece: text, marked: false }] : [];
  const at = text.indexOf(quote);
  return [
    ...piecesOf(text.slice(0, at), quotes),
    { piece: quote, marked: true },
    ...piecesOf(text.slice(at + quote.length), quotes),
  ];
}
