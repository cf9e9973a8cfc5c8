/**
 * Returns the calendar day `YYYY-MM-DD` on which a moment falls in the device's time zone.
 * `moment` is in milliseconds since 1970.
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
