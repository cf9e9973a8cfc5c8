import type { Published } from '../article/article.ts';

/** What the judge says of one page. Plain data; small enough for the session store; holds only the sentences that matter. */
export interface Judgement {
  /** True when the article is about, or substantially reports, a legal restriction of a watched app. */
  about: boolean;
  /** 0 … 1; `about` is `score >= 0.5`. */
  score: number;
  /** Ids of the watched apps it is about, weightiest first. Empty when not about. */
  apps: string[];
  /** Codes of the jurisdictions whose authority restricts, weightiest first. Empty when not about or not told. */
  jurisdictions: string[];
  published: Published | null;
  /** The sentences that say so, in the article's order. */
  mentions: Mention[];
  /** Record events the article reports, most certain first. */
  events: EventMatch[];
  /** There when title and beginning speak mostly of officials or their devices. */
  devices?: true;
}

export interface Mention {
  app: string;
  /** The sentence, exactly as in the block's text. */
  quote: string;
  /** Index in `Article.blocks`; -1 is the title. */
  block: number;
}

export interface EventMatch {
  id: string;
  /** 0 … 1 */
  certainty: number;
  /** The sentence that reports it, exactly as in the block's text. */
  quote: string;
  block: number;
  /** There when the title or the first block reports it too, though another sentence may say so better. */
  opening?: true;
}
