import type { Scope } from '../../record/scopes.ts';
import type { Told } from '../claims/claim.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { WeighedClass } from '../rules/article-rules.ts';
import type { NamedRule } from '../rules/rule.ts';

/**
 * Reasons for a judgement: what each rule added to it. Plain data, which `annotate --explain
 * --json` prints.
 */
export interface Explanation {
  /**
   * Score, 0 … 1. If a veto applies, the score is 0. Otherwise, it is the logistic function of a
   * sum: `base` plus the amounts that `rules` and `classes` add.
   */
  score: number;
  /** Number with which the sum starts. */
  base: number;
  /**
   * Scoring rules that set the score to 0, such as `names-no-app` for a page that names no watched
   * app. Usually empty.
   */
  vetoes: RuleName[];
  /**
   * Scoring rules for the whole article that changed the sum, in the order of `ARTICLE_RULES`.
   * Listed even if a veto sets the score to 0.
   */
  rules: ArticleContribution[];
  /**
   * Classes of words that changed the sum, such as `ban` ("banned", "shut down"), in no particular
   * order. Listed even if a veto sets the score to 0.
   */
  classes: WeighedClass[];
  /**
   * Sentences that say that an app is restricted, in the article's order. A sentence that restricts
   * two apps has two entries.
   */
  sentences: JoinExplanation[];
  /**
   * Mentions of jurisdictions. Mentions by a specific name, such as "Italy", come first, before
   * mentions by the general name of a body, such as "Senate". Each group is in the article's
   * order. Empty when the article is not about a restriction.
   */
  places: PlaceExplanation[];
  /**
   * Events that the article reports, in the judgement's order. Empty when the article is not about
   * a restriction.
   */
  events: EventExplanation[];
  /**
   * Claims of the article about the law. A claim about several apps has one entry for each app.
   * Empty when the article is not about a restriction.
   */
  claims: ClaimExplanation[];
}

/** Name and description of a scoring rule. */
export interface RuleName {
  rule: string;
  /** One English sentence for people: when the scoring rule applies and what it means. */
  about: string;
}

/** Returns a rule's name and description, without its other properties. */
export function nameOf({ name, about }: NamedRule): RuleName {
  return { rule: name, about };
}

/** A sentence quoted from the article, with its position. */
export interface Quote {
  /** The sentence, exactly as the article has it. */
  text: string;
  /** Index in `Article.blocks`, or -1 for the title. */
  block: number;
}

/** Returns a sentence's text and position, without its other properties. */
export function quoteOf({ text, block }: Sentence): Quote {
  return { text, block };
}

/** Contribution of one article rule to the score, with the reasons. */
export interface ArticleContribution extends RuleName {
  weight: number;
  /**
   * From 0 (the rule does not apply to the article) to 1 (it fully applies). Only `text-on-law`
   * also has negative values.
   */
  value: number;
  /** Amount added to the sum: `weight` × `value`. */
  adds: number;
  /** Sentences that gave the rule its value; may be empty. */
  sentences: Quote[];
}

/**
 * A sentence that says that an app is restricted. `rule` is the scoring rule that found this.
 * `factors` are the scoring rules that made it more or less certain.
 */
export interface JoinExplanation extends RuleName, Quote {
  app: string;
  /**
   * Word from which the restriction was inferred, as written in the text: "banned", "law", "deal".
   */
  word: string;
  /** Certainty, 0 … 1, that the sentence says that the app is restricted. */
  strength: number;
  /**
   * Scoring rules that multiplied `strength` by their factor. Empty if `rule` is one of
   * `HINT_RULES` or `PASSES`, because these set the strength themselves.
   */
  factors: (RuleName & { factor: number })[];
}

/**
 * A sentence's mention of a jurisdiction. `factors` are the scoring rules that lowered the weight
 * of the mention.
 */
export interface PlaceExplanation extends Quote {
  /** Code of the jurisdiction. */
  code: string;
  /** Name by which the sentence mentions the jurisdiction, as written in the text. */
  word: string;
  adds: number;
  factors: (RuleName & { factor: number })[];
}

/**
 * An event that the article reports, with the sentence that reports it best. `rules` are the
 * scoring rules that decided how certain the report is.
 */
export interface EventExplanation extends Quote {
  id: string;
  /**
   * Certainty that the sentence reports the event, 0 … 1: `base` plus all `adds` of `rules`, at
   * most 1.
   */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}

/** A sentence that supports a claim. */
export interface StatementExplanation extends Quote {
  /** Name of the place, as written in the text; null when the sentence names no place. */
  word: string | null;
  /** Certainty, 0 … 1, that the sentence is about a restriction of the app. */
  strength: number;
  /** Scope that the sentence names; null when it names none. */
  scope: Scope | null;
}

/** A claim of the article about one app, with its reasons. */
export interface ClaimExplanation {
  app: string;
  /** Code of the jurisdiction; null when it is not known. */
  place: string | null;
  scope: Scope;
  told: Told;
  statements: StatementExplanation[];
  /**
   * Reasons for and against `place`, keyed by their names. Each value is what the reason adds to a
   * sum. The greater the sum, the surer it is that the app is restricted there.
   */
  placeCues: Record<string, number>;
  /**
   * Reasons for and against `scope`, keyed by their names. Each value is what the reason adds to a
   * sum. The greater the sum, the surer it is that the law has this scope.
   */
  scopeCues: Record<string, number>;
  /** Second likeliest state of the law, such as "proposed". The likeliest is `told`. */
  rather: Told;
  /**
   * Signs that decide between the states `told` and `rather`, such as "took effect". The sign with
   * the greatest effect comes first.
   */
  cues: ToldCueExplanation[];
  /**
   * Event that the claim most likely reports; null when there is none. Its field `reported` tells
   * whether it is certain enough to count as reported.
   */
  event: ReportExplanation | null;
}

/**
 * A sign of the state that a law has according to the article (see `Told`). "Took effect" is a
 * sign that the law is in force.
 */
export interface ToldCueExplanation {
  cue: string;
  /** Strength of the sign, 0 … 1. */
  value: number;
  /**
   * Amount by which the sign makes the likeliest state (`told`) likelier than the second likeliest
   * state (`rather`). Negative if the sign does the opposite. The amount is `value` × (the sign's
   * weight for `told` − the sign's weight for `rather`).
   */
  adds: number;
  /**
   * First sentence in which the sign appears, preferably one of the claim's `statements`. Null if
   * the sign is in no sentence, for example because it comes from the record (`record:pending`).
   */
  sentence: Quote | null;
}

/** An event that a claim may report, with the reasons for it. */
export interface ReportExplanation {
  id: string;
  /** True when the event is certain enough to count as reported. */
  reported: boolean;
  /**
   * Certainty that the claim reports the event, 0 … 1. It is the logistic function of a sum:
   * `base` + `rivals` + all `adds` of `rules`.
   */
  certainty: number;
  base: number;
  /**
   * Amount, 0 or below, in the sum for `certainty`. It stands for other events that the claim may
   * report instead of this one. The likelier these events are, the lower the amount.
   */
  rivals: number;
  rules: (RuleName & { adds: number })[];
}
