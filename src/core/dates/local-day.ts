/**
 * Returns the calendar day `YYYY-MM-DD` at a moment, in milliseconds since 1970, in the time zone
 * of the device.
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
