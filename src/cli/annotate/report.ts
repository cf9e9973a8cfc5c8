/**
 * An answer to one claim of the article, with ids from the record. Dates are `YYYY-MM-DD`, or
 * `YYYY-MM` when only the month is known.
 */
export interface AnswerReport {
  apps: string[];
  /**
   * Code of the place whose law the claim is about, such as `IN`. If the record lacks this law,
   * code of the place that the article names; null when it names none.
   */
  place: string | null;
  scope: string;
  /**
   * State of the law according to the article, such as `in-force`. `none`: the article says that
   * there is no such law.
   */
  told: string;
  /**
   * Verdict on the claim's law as it is today, such as `still` (still in force). The verdict is
   * about this law even if another law has replaced it. `unknown` means that the record lacks the
   * law or its state, never that the app is allowed.
   */
  verdict: string;
  /**
   * The most important reason to doubt the verdict; null when there is none. `unrecorded-change`,
   * for example, means that the article reports a change that the record lacks. `Caveat` in
   * `src/core/answers/caveat.ts` explains each value.
   */
  caveat: string | null;
  /** Id of the law that the claim is about; null when the record lacks it. */
  measure: string | null;
  /**
   * Id of the event that the claim reports. Null when the claim reports no event, when the record
   * lacks the event, or when the event is about another law.
   */
  event: string | null;
  /**
   * State of the law on the article's day. Null when it had no state then, when the article has no
   * known day, or when the record lacks the law.
   */
  then: string | null;
  /** State of the law today; null when it has no state or when the record lacks it. */
  now: string | null;
  /** Date on which today's state began; null when `now` is null. */
  since: string | null;
  /**
   * Ids of the events that have changed the claim's law since the article was published, oldest
   * first. Empty if the article has no known day.
   */
  changes: string[];
  /**
   * Id of the next scheduled event, such as the law's last day; null when nothing is scheduled. If
   * the claim's law has no scheduled event, this is an event of the law that governs today.
   */
  next: string | null;
  /** True when the article's headline or beginning makes the claim. */
  main: boolean;
  /** The sentence that reports the claim's event, or else the first that makes the claim. */
  quote: string;
}

/**
 * Report on a page. Apps, jurisdictions, scopes, measures and events appear as their ids in the
 * record.
 */
export interface PageReport {
  about: boolean;
  /**
   * The judge's confidence that the page is about a restriction, from 0 to 1. `about` is true if
   * it is at least 0.5.
   */
  score: number;
  /**
   * `date` is the day on which the page was published, and `source` is the clue that shows this
   * day. Null when the page has no date that can be trusted.
   */
  published: { date: string; source: string } | null;
  /**
   * Answers to the article's claims, main claims first; empty for a page that is not about a
   * restriction.
   */
  answers: AnswerReport[];
  /**
   * Counts of the record's measures and events that only a newer version of the program can read.
   * The report ignores them.
   */
  leftOut: { measures: number; events: number };
}
