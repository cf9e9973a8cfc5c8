import * as z from 'zod/mini';
import { claimSchema } from './claims/claim.ts';

const eventMatchSchema = z.strictObject({
  id: z.string(),
  /** Certainty that the article reports the event, 0 … 1. */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as the article has it. */
  quote: z.string(),
  /** Index in `Article.blocks`, or -1 for the title. */
  block: z.int(),
  /**
   * Set when the title or the first block reports the event, even if `quote` is a later sentence.
   */
  opening: z.optional(z.literal(true)),
});

/** An event of the record that the article reports. */
export type EventMatch = z.infer<typeof eventMatchSchema>;

/** Accepts a judgement that is read back from the session store. */
export const judgementSchema = z.strictObject({
  /** True when the article is largely about a legal restriction on a watched app. */
  about: z.boolean(),
  /**
   * Score, 0 … 1. With 0.5 or more, `about` is true. With less, `about` is true only if
   * `judgeAnyway` set it.
   */
  score: z.number(),
  /**
   * Ids of the watched apps whose restriction the article is about, weightiest first. Empty when
   * `about` is false.
   */
  apps: z.array(z.string()),
  /**
   * Codes of the places whose authorities restrict the apps, weightiest first. An article in
   * Italian that names no place has `IT` (see `ReadPage.home`). Empty when `about` is false.
   */
  jurisdictions: z.array(z.string()),
  published: z.nullable(z.strictObject({ date: z.string(), source: z.string() })),
  /**
   * Events of the record that the article reports. Events in the headline or the first block come
   * first. Both groups are sorted by certainty, the most certain event first.
   */
  events: z.array(eventMatchSchema),
  /** Claims of the article about the law, main claims first; empty when `about` is false. */
  claims: z.array(claimSchema),
});

/**
 * Result of judging one page. Plain data, small enough for the session store, because only the
 * sentences that matter are quoted.
 */
export type Judgement = z.infer<typeof judgementSchema>;
