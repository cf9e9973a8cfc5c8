/**
 * An answer to one claim of the article, with ids from the record. Dates are `YYYY-MM-DD`, or
 * `YYYY-MM` when only the month is known.
 */
export interface AnswerReport {
  apps: string[];
  /**
   * Code of the rule's jurisdiction. If the record lacks the rule, code of the place that the
   * article names; null when it names none.
   */
  place: string | null;
  scope: string;
  /**
   * State of the rule according to the article. `none` means that there is no rule, according to
   * the article.
   */
  told: string;
  /**
   * Today's verdict on the claim's rule, such as `still` or `ended`. If another rule has replaced
   * this rule, the verdict is still about the replaced rule. The verdict `unknown` means that the
   * record lacks the rule or gives it no state. `unknown` never means "allowed".
   */
  verdict: string;
  /**
   * The most important reason to doubt the verdict, such as `unrecorded-change`: the article tells
   * of a change that the record lacks. Null when there is none. `Caveat` in
   * `src/core/answers/caveat.ts` explains each value.
   */
  caveat: string | null;
  /** Id of the rule that the claim is about; null when the record has no such rule. */
  measure: string | null;
  /**
   * Id of the event that the claim reports. Null when the claim reports no event, when the record
   * lacks the event, or when the event does not concern the rule.
   */
  event: string | null;
  /**
   * State of the rule on the article's day. Null when the rule had no state then, or when the
   * article has no known day.
   */
  then: string | null;
  /** State of the rule today; null when it has no state. */
  now: string | null;
  /** Date on which the rule's current state began; null when the rule has no state. */
  since: string | null;
  /**
   * Ids of the events that have changed the law since the article was published, oldest first.
   * Empty if the article has no known day.
   */
  changes: string[];
  /**
   * Id of the next scheduled event or expiry:
   * - of this rule, or of a rule that it implements
   * - if they have none, or if this rule is a failed proposal: of another rule that governs today
   *
   * Null when there is none.
   */
  next: string | null;
  /** True when the article's headline or beginning is about this rule. */
  main: boolean;
  /** The sentence of the article that makes the claim most clearly. */
  quote: string;
}

/**
 * Report on a page. Apps, jurisdictions, scopes, measures and events appear as their ids in the
 * record.
 */
export interface PageReport {
  about: boolean;
  /**
   * The judge's confidence that the page is about a restriction, from 0 to 1. From 0.5 on, `about`
   * is true.
   */
  score: number;
  /**
   * Day on which the page was published, and `source`, the clue that shows this day. Null when the
   * page has no date that can be trusted.
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
