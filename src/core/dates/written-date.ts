/** A complete date found in a plain text (see `plainText`). */
export interface WrittenDate {
  /** Day as the text gives it, `YYYY-MM-DD`, not converted to any time zone. */
  day: string;
  /**
   * Second possible day of an ambiguous date such as `03/04/2020`. Missing when the date or the
   * language shows which day is meant.
   */
  otherDay?: string;
  /** Offset of the date's first character in the plain text. */
  start: number;
  /**
   * Offset after the date's last character, or after the time of day and time zone that follow the
   * date.
   */
  end: number;
  /**
   * Time of day that follows the date, or null. `zone` is `none` when the text gives no time zone.
   */
  time: { hour: number; minute: number; zone: 'utc' | 'other' | 'none' } | null;
}

/** Matches the time of day and the time zone after a day: `t12:04:00.000+0000`, ` 12:04 gmt`. */
const TIME =
  /^\s?(?:日|일|\.|,|-|\||г\.?)?\s?t?\s?(\d{1,2})[:.h]?(\d{2})(?:[:.]?(\d{1,2})(?:[.,]\d+)?)?\s?(?:([ap])\.?m\.?)?\s?(z\b|(?:gmt|utc)(?:\s?[+-]\d{1,2})?|[+-]\d{2}:?\d{2})?/;

/**
 * Yields the date at the offsets `start` to `end` of `text`, with the time of day after the date.
 * `days` lists the days that the date may mean, at most two. If `days` is empty, yields nothing.
 */
export function* withTime(
  text: string,
  days: readonly string[],
  start: number,
  end: number,
): Generator<WrittenDate> {
  const [day, otherDay] = days;
  if (!day) return;
  const time = TIME.exec(text.slice(end, end + 40));
  const zone = !time?.[5]
    ? 'none'
    : /^(z|(gmt|utc)(?!\s?[+-]0?[1-9])|[+-]00:?00)/.test(time[5])
      ? 'utc'
      : 'other';
  yield {
    day,
    ...(otherDay && otherDay !== day && { otherDay }),
    start,
    end: end + (time?.[0].length ?? 0),
    time: time && { hour: hourOf(time[1], time[4]), minute: Number(time[2]), zone },
  };
}

/**
 * Converts an hour of a 12-hour clock: 22 for `10:04 pm`, 0 for `12:04 am`. Without `half` (`a` or
 * `p`), returns the hour as written.
 */
function hourOf(written: string | undefined, half: string | undefined): number {
  return half ? (Number(written) % 12) + (half === 'p' ? 12 : 0) : Number(written);
}
