/**
 * Returns the UTC day, `YYYY-MM-DD`, of a date as written in RSS (RFC 822) or Atom feeds (RFC
 * 3339). Throws an Error for other strings.
 */
export function dayOfPubDate(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`"${text}" is not a date`);
  return new Date(time).toISOString().slice(0, 10);
}
