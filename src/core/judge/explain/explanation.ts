import type { Scope } from '../../record/scopes.ts';
import type { Told } from '../claims/claim.ts';
import type { WeighedClass } from '../rules/article-rules.ts';

/**
 * Reasons for a judgement: what each rule contributed. Plain data, which `annotate --explain
 * --json` prints.
 */
export interface Explanation {
  /**
   * Score, 0 … 1: the logistic function of `base` plus what rules and classes add, or 0 after a
   * veto.
   */
  score: number;
  /** Initial value of the sum to which rules and classes of words add. */
  base: number;
  /** Veto rules that found the page not to be about a restriction; usually none. */
  vetoes: RuleName[];
  /**
   * Article rules that added something, in the order of `ARTICLE_RULES`. After a veto they have no
   * effect.
   */
  rules: ArticleContribution[];
  /** Classes of words that added something, in no order. After a veto they have no effect. */
  classes: WeighedClass[];
  /**
   * Links between apps and restrictions that the article's sentences make, in the article's order.
   */
  sentences: JoinExplanation[];
  /**
   * Mentions of jurisdictions. Mentions by name come first, then mentions by a body's general
   * name; each group is in the article's order. Empty when the article is not about a restriction.
   */
  places: PlaceExplanation[];
  /**
   * Events that the article reports, in the judgement's order. Empty when the article is not about
   * a restriction.
   */
  events: EventExplanation[];
  /**
   * What the article says about each rule: one entry for each app, even where one rule concerns
   * several apps. Empty when the article is not about a restriction.
   */
  claims: ClaimExplanation[];
}

/** Name and description of a rule of the judge. */
export interface RuleName {
  rule: string;
  /** Description of the rule: one English sentence for people. */
  about: string;
}

/** A sentence quoted from the article, with its position. */
export interface Quote {
  /** The sentence, exactly as the article has it. */
  text: string;
  /** Index in `Article.blocks`, or -1 for the title. */
  block: number;
}

/** What one article rule adds to the score, and why. */
export interface ArticleContribution extends RuleName {
  weight: number;
  /** Share of the rule's weight that the article earns, 0 … 1. */
  value: number;
  /** Weight × value. */
  adds: number;
  /** Sentences that gave the rule its value; may be empty. */
  sentences: Quote[];
}

/**
 * Link between an app and a restriction in one sentence, and the rules that determined its
 * strength.
 */
export interface JoinExplanation extends RuleName, Quote {
  app: string;
  /** The word by which the app is restricted, as written in the text. */
  word: string;
  /** Certainty that the sentence says that the app is restricted, 0 … 1. */
  strength: number;
  /**
   * Rules that changed this certainty; empty when `word` is not a restricting word such as "ban".
   */
  factors: (RuleName & { factor: number })[];
}

/** A sentence's mention of a jurisdiction, and the rules that determined its weight. */
export interface PlaceExplanation extends Quote {
  /** Code of the jurisdiction. */
  code: string;
  /** The name that gave the jurisdiction this weight, as written in the text. */
  word: string;
  adds: number;
  factors: (RuleName & { factor: number })[];
}

/** Certainty that one sentence reports an event, and the rules behind that certainty. */
export interface EventExplanation extends Quote {
  id: string;
  /** Certainty, 0 … 1: `base` plus the additions of all rules, at most 1. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}

/** A sentence that supports a claim. */
export interface StatementExplanation extends Quote {
  /** Name of the place, as written in the text; null when the sentence names no place. */
  word: string | null;
  /** Certainty that the sentence is about the claim, 0 … 1. */
  strength: number;
  /** Scope that the sentence names; null when it names none. */
  scope: Scope | null;
}

/** A claim of the article about one app, with its reasons. */
export interface ClaimExplanation {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
  told: Told;
  statements: StatementExplanation[];
  /**
   * For each cue that the article makes a claim about the app in the place: how much it adds to
   * the certainty.
   */
  placeCues: Record<string, number>;
  /** For each cue: how much it adds to the certainty of `scope`. */
  scopeCues: Record<string, number>;
  /** The second likeliest state, after `told`. */
  rather: Told;
  /** Cues that led to `told` and not to `rather`, in descending order of their contribution. */
  cues: ToldCueExplanation[];
  /**
   * Event that the claim most likely reports, even if it is too unlikely to count as reported.
   * Null when nothing suggests an event.
   */
  event: ReportExplanation | null;
}

/**
 * A cue for the state that a rule has according to the article, with its contribution to the
 * score.
 */
export interface ToldCueExplanation {
  cue: string;
  /** Value, 0 … 1. */
  value: number;
  /**
   * Value × weight for the state that the article gives the rule, minus value × weight for the
   * second likeliest state. Below 0 when the cue suggests the latter.
   */
  adds: number;
  /** First sentence with the cue; null when the cue comes from no single sentence. */
  sentence: Quote | null;
}

/** Reasons why a claim may report an event. */
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
  /** Amount that the claim’s other possible events take away; 0 when there are none. */
  rivals: number;
  rules: (RuleName & { adds: number })[];
}
