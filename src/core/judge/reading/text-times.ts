import type { ProseDate } from '../../dates/partial-dates.ts';
import { plainText } from '../../dates/plain-text.ts';
import { besideYears, type RelativeTime, relativeTimes } from '../../dates/relative-times.ts';
import { proseDates } from '../../dates/written-dates.ts';

/**
 * The dates ("3 May") and relative times ("last year") in a text, read when first needed. Copies
 * of a sentence share this object.
 */
export class TextTimes {
  /**
   * Result of `datesIn`, kept for the next call. The day of publication, `published`, is kept with
   * it, because dates without a year get their year from it. Undefined before the first call.
   */
  dates: { published: string | null; dates: readonly string[] } | undefined;
  private readonly text: string;
  private plain: string | undefined;
  private readonly lang: string;
  private prose: readonly ProseDate[] | undefined;
  private relativeTimes: readonly RelativeTime[] | undefined;

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  /** The dates as the text has them: "3 May" gets no year. */
  get written(): readonly ProseDate[] {
    this.prose ??= proseDates(this.plainText(), this.lang);
    return this.prose;
  }

  /** The relative times, such as "last year". */
  get relative(): readonly RelativeTime[] {
    this.relativeTimes ??= relativeTimes(this.plainText(), this.lang);
    return this.relativeTimes;
  }

  /** Months, `MM`, of the dates close to a relative year: "signed on 3 May last year". */
  monthsBesideYear(): ReadonlySet<string> {
    const beside = besideYears(this.plainText(), this.lang);
    const dates = beside.flatMap((text) => proseDates(text, this.lang));
    return new Set(dates.map(({ month }) => month));
  }

  private plainText(): string {
    this.plain ??= plainText(this.lang.startsWith('en') ? withoutVerb(this.text) : this.text);
    return this.plain;
  }
}

/** Returns an English text without the verb "may": "those under 16 may not" names no day of May. */
function withoutVerb(text: string): string {
  return text.replace(/\bmay\b/g, '');
}
