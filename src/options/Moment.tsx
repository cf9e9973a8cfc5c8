/** An ISO instant as day and time on the reader's own clock: "24 Nov 2026, 16:05". */
export function Moment({ at }: { at: string }) {
  const words = new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{words}</time>;
}
