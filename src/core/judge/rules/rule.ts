import type { Article } from '../../article/article.ts';
import type { App } from '../../record/schema.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import type { ArticleEvidence } from './article-evidence.ts';

/**
 * Name and description of a scoring rule. All scoring rules have them, whether they read an
 * article, a sentence or an event.
 */
export interface NamedRule {
  /** Name of the rule's item in docs/judging.md; explanations print this name. */
  name: string;
  /** One sentence for people: when the rule applies and what it then means. */
  about: string;
}

/**
 * Contribution of one scoring rule to an article's score. The value 0.5 means that half of the
 * rule's weight counts.
 */
export interface Contribution {
  /** From 0 to 1; 0 when the rule does not apply. Only `text-on-law` also has negative values. */
  value: number;
  /**
   * Sentences that decided the value, in the article's order; may be empty. Always empty for
   * `no-authority-restricts`, which applies because something is missing.
   */
  sentences: readonly Sentence[];
}

/**
 * A scoring rule that adds `weight × value` to the sum from which an article's score is computed.
 */
export interface ArticleRule extends NamedRule {
  /**
   * Above 0 when the scoring rule speaks for a restriction, below 0 when it speaks against one.
   */
  weight: number;
  contribution(evidence: ArticleEvidence): Contribution;
}

/** Input of a `Veto`: an article with the evidence that was found in its sentences. */
export interface Page {
  article: Article;
  evidence: readonly SentenceEvidence[];
  /** All apps of the record, watched or not. */
  apps: readonly App[];
}

/** A scoring rule that sets the score to 0 if it applies, whatever the others add. */
export interface Veto extends NamedRule {
  forbids(page: Page): boolean;
}
