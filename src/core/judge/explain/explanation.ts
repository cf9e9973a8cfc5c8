import type { Scope } from '../../record/scopes.ts';
import type { Told } from '../claims/claim.ts';

/**
 * Reasons for a judgement: what each rule contributed. Plain data, which `annotate --explain
 * --json` prints.
 */
export interface Explanation {
  /** 0 … 1; the logistic function of `base` plus what each rule adds, or 0 after a veto. */
  score: number;
  /** Sum before any rule adds to it. */
  base: number;
  /** Veto rules that found the page not to be about a restriction; usually none. */
  vetoes: RuleName[];
  /** Article rules that added something, in the table's order. After a veto they have no effect. */
  rules: ArticleContribution[];
  /** Joins of apps with restrictions, in the article's order. */
  sentences: JoinExplanation[];
  /**
   * Mentions of jurisdictions. Mentions by name come first, then mentions by a body's general name;
   * each group is in the article's order. Empty when the article is not about a restriction.
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

/** A sentence of the article. */
export interface Quote {
  /** The sentence, exactly as in the block's text. */
  text: string;
  /** Index in `Article.blocks`; -1 is the title. */
  block: number;
}

/** Contribution of one article rule to the score. */
export interface ArticleContribution extends RuleName {
  weight: number;
  /** 0 … 1 */
  value: number;
  /** Weight × value. */
  adds: number;
  /** Sentences that gave the rule its value; may be empty. */
  sentences: Quote[];
}

/** Certainty with which one sentence joins an app with a restriction, and the rules behind it. */
export interface JoinExplanation extends RuleName, Quote {
  app: string;
  /** The word that is joined with the app, as written in the text. */
  word: string;
  /** Strength of the join, 0 … 1. */
  strength: number;
  /**
   * Rules that changed the strength of a restricting word; empty when the app is joined with
   * something else.
   */
  factors: (RuleName & { factor: number })[];
}

/** Weight that one sentence adds to a jurisdiction. */
export interface PlaceExplanation extends Quote {
  /** Code of the jurisdiction. */
  code: string;
  /** The name that counts, as written in the text. */
  word: string;
  adds: number;
  factors: (RuleName & { factor: number })[];
}

/** Certainty that one sentence reports an event, and the rules behind that certainty. */
export interface EventExplanation extends Quote {
  id: string;
  /** 0 … 1: `base` plus the additions of all rules, at most 1. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}

/** A sentence that supports a claim. */
export interface StatementExplanation extends Quote {
  /** Name of the place, as written in the text; null when the sentence names none. */
  word: string | null;
  /** Certainty that the sentence is about the claim, 0 … 1. */
  strength: number;
  /** Rules that lowered the certainty because of how the sentence names the place. */
  factors: (RuleName & { factor: number })[];
}

/** Reasons for one claim. */
export interface ClaimExplanation {
  app: string;
  /** Code of the jurisdiction; null when the article names none. */
  place: string | null;
  scope: Scope;
  told: Told;
  statements: StatementExplanation[];
  /** Values, 0 … 1, of the cues from which the told state follows. The keys are the cues' names. */
  cues: Record<string, number>;
  /** Likeliest event, reported or not; null when nothing points to an event. */
  event: ReportExplanation | null;
}

/** Reasons why a claim may report an event. */
export interface ReportExplanation {
  id: string;
  /** True when the certainty is enough for the event to be reported. */
  reported: boolean;
  /** 0 … 1; the logistic function of `base` plus what each rule adds. */
  certainty: number;
  base: number;
  rules: (RuleName & { adds: number })[];
}
