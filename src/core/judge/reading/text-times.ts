import type { ProseDate } from '../../dates/partial-dates.ts';
import { type RelativeTime, relativeTimes } from '../../dates/relative-times.ts';
import { proseDates } from '../../dates/written-dates.ts';

/**
 * Dates and times that a text names. Each kind is read only when it is first needed, and kept for
 * the rules that need it again. Copies of a sentence share them, because they share the text.
 */
export class TextTimes {
  /**
   * Days and months that the text names (see `datesIn`). The day of publication, `published`, is
   * kept with them, because it decides the years of dates without a year. Undefined until the dates
   * are first read.
   */
  dates: { published: string | null; dates: readonly string[] } | undefined;
  private readonly text: string;
  private readonly lang: string;
  private prose: readonly ProseDate[] | undefined;
  private relativeTimes: readonly RelativeTime[] | undefined;

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  /** The dates as written: without a year, if the text gives none. */
  get written(): readonly ProseDate[] {
    this.prose ??= proseDates(this.text, this.lang);
    return this.prose;
  }

  /** The relative times, such as "last year". */
  get relative(): readonly RelativeTime[] {
    this.relativeTimes ??= relativeTimes(this.text, this.lang);
    return this.relativeTimes;
  }
}
