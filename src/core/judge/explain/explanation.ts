import type { Scope } from '../../record/scopes.ts';
import type { State } from '../../record/states.ts';

/** Reasons for a judgement, rule by rule. Plain data, as `annotate --explain --json` prints it. */
export interface Explanation {
  /** 0 … 1; the logistic function of `base` plus what each rule adds, or 0 after a veto. */
  score: number;
  /** Sum before any rule speaks. */
  base: number;
  /** Rules that decided by themselves that the page is not about a restriction; most often none. */
  vetoes: RuleName[];
  /** Article rules that added something, in the table's order. After a veto they decide nothing. */
  rules: ArticleContribution[];
  /** Joins of apps with restrictions, in the article's order. */
  sentences: JoinExplanation[];
  /**
   * Mentions of jurisdictions: first those by name, then those by a body's general name, each in
   * the article's order. Empty when the article is not about a restriction.
   */
  places: PlaceExplanation[];
  /**
   * Events that the article reports, in the judgement's order. Empty when the article is not about
   * a restriction.
   */
  events: EventExplanation[];
  /**
   * What the article says of each rule. Empty when the article is not about a restriction. Claims
   * of several apps that one rule concerns are explained one by one.
   */
  claims: ClaimExplanation[];
}

export interface RuleName {
  rule: string;
  /** Description of the rule: one English sentence for people. */
  about: string;
}

/** A sentence of the article. */
export interface Quote {
  /** The sentence, exactly as in the block's text. */
  text: string;
  /** Index in `Article.blocks`; -1 is the title. */
  block: number;
}

export interface ArticleContribution extends RuleName {
  weight: number;
  /** 0 … 1 */
  value: number;
  /** Weight × value. */
  adds: number;
  /** Sentences that made the rule speak; may be empty. */
  sentences: Quote[];
}

/** Certainty with which one sentence joins an app with a restriction, and the rules behind it. */
export interface JoinExplanation extends RuleName, Quote {
  app: string;
  /** The word that is joined with the app, as written in the text. */
  word: string;
  /** 0 … 1 */
  strength: number;
  /**
   * Rules that scaled the strength of a restricting word; empty when the app is joined with
   * something else.
   */
  factors: (RuleName & { factor: number })[];
}

/** Contribution of one sentence to a jurisdiction's weight. */
export interface PlaceExplanation extends Quote {
  /** Code of the jurisdiction. */
  code: string;
  /** The name that counts, as written in the text. */
  word: string;
  adds: number;
  factors: (RuleName & { factor: number })[];
}

export interface EventExplanation extends Quote {
  id: string;
  /** 0 … 1: `base` plus the additions of all rules, at most 1. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}

/** Statement of one sentence on a claim. */
export interface StatementExplanation extends Quote {
  /** Name of the place, as written in the text; null when the sentence names none. */
  word: string | null;
  /** Certainty that the sentence speaks of the claim, 0 … 1. */
  strength: number;
  /** Rules that lowered the certainty because of the place. */
  factors: (RuleName & { factor: number })[];
}

export interface ClaimExplanation {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
  told: State;
  statements: StatementExplanation[];
  /** Cues by which the told state was decided, with their values, 0 … 1. */
  cues: Record<string, number>;
  /** Likeliest event, reported or not; null when nothing points to any. */
  event: ReportExplanation | null;
}

/** Reasons why a claim may report an event. */
export interface ReportExplanation {
  id: string;
  /** True when the event is sure enough to be reported. */
  reported: boolean;
  /** 0 … 1; the logistic function of `base` plus what each rule adds. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}
