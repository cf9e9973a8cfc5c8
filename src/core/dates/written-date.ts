/** A complete date found in a plain text (see `plainText`). */
export interface WrittenDate {
  /** `YYYY-MM-DD`, as written: no zone is applied. */
  day: string;
  /** The other reading of `03/04/2020`, when the text's language does not settle it. */
  otherDay?: string;
  /** Offset of its first character in the plain text. */
  start: number;
  /** Offset after its last character, or after its time of day and zone if these follow. */
  end: number;
  /**
   * Time of the day, if one follows. The zone `utc` may not be the publisher's; `none` means that
   * the text states no zone.
   */
  time: { hour: number; minute: number; zone: 'utc' | 'other' | 'none' } | null;
}

/** Time of day and zone after a day: `t12:04:00.000+0000`, ` 12:04 gmt`. */
const TIME =
  /^\s?(?:日|일|\.|,|-|\||г\.?)?\s?t?\s?(\d{1,2})[:.h]?(\d{2})(?:[:.]?(\d{1,2})(?:[.,]\d+)?)?\s?(?:([ap])\.?m\.?)?\s?(z\b|(?:gmt|utc)(?:\s?[+-]\d{1,2})?|[+-]\d{2}:?\d{2})?/;

/**
 * Yields the date that stands at these offsets of a plain text, with the time of day behind it.
 * `days` holds its readings, the likelier first; nothing is yielded when there is none.
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

/** `10:04 pm` is in hour 22 of the day, `12:04 am` in hour 0. */
function hourOf(written: string | undefined, half: string | undefined): number {
  return half ? (Number(written) % 12) + (half === 'p' ? 12 : 0) : Number(written);
}
