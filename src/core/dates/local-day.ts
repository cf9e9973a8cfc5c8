/** The calendar day `YYYY-MM-DD` at a moment (ms since 1970), in the time zone of the device that asks. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
