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
  /** Value with which the sum starts, before rules and classes of words add to it. */
  base: number;
  /** Rules which found that the page is not about a restriction; usually none. */
  vetoes: RuleName[];
  /**
   * Article rules that added something, in the order of `ARTICLE_RULES`. They have no effect if a
   * veto applies.
   */
  rules: ArticleContribution[];
  /**
   * Classes of words that added something, in no particular order. They have no effect if a veto
   * applies.
   */
  classes: WeighedClass[];
  /**
   * Sentences that say that an app is restricted, in the article's order. A sentence that restricts
   * two apps has two entries.
   */
  sentences: JoinExplanation[];
  /**
   * Mentions of jurisdictions: first those by name, then those by the general name of a body, such
   * as "Senate". Each group is in the article's order. Empty when the article is not about a
   * restriction.
   */
  places: PlaceExplanation[];
  /**
   * Events that the article reports, in the judgement's order. Empty when the article is not about
   * a restriction.
   */
  events: EventExplanation[];
  /**
   * Claims of the article about rules. A rule on several apps has one entry for each app. Empty
   * when the article is not about a restriction.
   */
  claims: ClaimExplanation[];
}

/** Name and description of a rule of the judge. */
export interface RuleName {
  rule: string;
  /** Description of the rule for people, in one English sentence. */
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
 * A sentence that says that an app is restricted, and the rules that decided how certain this is.
 */
export interface JoinExplanation extends RuleName, Quote {
  app: string;
  /**
   * Word from which the restriction was inferred, as written in the text: "banned", "law", "deal".
   */
  word: string;
  /** How certain it is, 0 … 1, that the sentence says that the app is restricted. */
  strength: number;
  /**
   * Rules that changed `strength`. Empty if `rule` is one of `HINT_RULES` or `PASSES`, because
   * these set the strength themselves.
   */
  factors: (RuleName & { factor: number })[];
}

/**
 * A sentence's mention of a jurisdiction, and the rules that determined the weight of the mention.
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
 * An event that the article reports, with the sentence that reports it best. The rules show how
 * certain it is that this sentence reports the event.
 */
export interface EventExplanation extends Quote {
  id: string;
  /** Certainty, 0 … 1: `base` plus what all rules add, at most 1. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}

/** A sentence that supports a claim. */
export interface StatementExplanation extends Quote {
  /** Name of the place, as written in the text; null when the sentence names no place. */
  word: string | null;
  /** How certain it is, 0 … 1, that the sentence is about a restriction of the app. */
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
   * A place cue is a sign that the article claims that the app is restricted in `place`. Holds how
   * much each cue adds to the certainty of this, keyed by the cue's name.
   */
  placeCues: Record<string, number>;
  /**
   * A scope cue is a sign that the rule applies to the people in `scope`. Holds how much each cue
   * adds to the certainty of this, keyed by the cue's name.
   */
  scopeCues: Record<string, number>;
  /** The second likeliest state of the rule. The likeliest is `told`. */
  rather: Told;
  /**
   * Cues that favour the state `told` over the state `rather`, or the reverse. The cue with the
   * greatest effect comes first.
   */
  cues: ToldCueExplanation[];
  /**
   * Event that the claim most likely reports; null when there is none. Its field `reported` tells
   * whether it is certain enough to count as reported.
   */
  event: ReportExplanation | null;
}

/**
 * A cue, which is a sign of a rule's state (see `Told`): "took effect" is a sign that the rule is
 * in force. `adds` shows how much the cue favours the likeliest state over the second likeliest.
 */
export interface ToldCueExplanation {
  cue: string;
  /** Value of the cue, 0 … 1. */
  value: number;
  /**
   * `value` × the cue's weight for the state `told`, minus `value` × its weight for `rather`, the
   * second likeliest state. Positive if the cue is a sign of `told`, negative if of `rather`.
   */
  adds: number;
  /**
   * First sentence in which the cue was found; null for a cue that is not from a single sentence.
   */
  sentence: Quote | null;
}

/** An event that a claim may report, with the reasons for it. */
export interface ReportExplanation {
  id: string;
  /** True when the event is certain enough to count as reported. */
  reported: boolean;
  /**
   * Certainty, 0 … 1: the logistic function of the sum of `base`, `rivals` and what each rule
   * adds.
   */
  certainty: number;
  base: number;
  /**
   * Added to the sum because the claim may also report other events. Never above 0: each other
   * event makes this one less certain.
   */
  rivals: number;
  rules: (RuleName & { adds: number })[];
}
