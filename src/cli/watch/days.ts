/**
 * Returns the day of a date in the format of RSS (RFC 822) or Atom (RFC 3339), in UTC, as
 * `YYYY-MM-DD`. Throws an Error when the text is not a date.
 */
export function dayOfPubDate(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`"${text}" is no date`);
  return new Date(time).toISOString().slice(0, 10);
}
