/** The calendar day `YYYY-MM-DD` in this device's time zone at a moment, in ms since 1970. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
