/**
 * Returns the day of a date as RSS (RFC 822) or Atom (RFC 3339) writes it, in UTC, `YYYY-MM-DD`.
 * Throws an Error when the text is no date.
 */
export function dayOfPubDate(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`"${text}" is no date`);
  return new Date(time).toISOString().slice(0, 10);
}
