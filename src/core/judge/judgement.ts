import * as z from 'zod/mini';
import { claimSchema } from './claims/claim.ts';

const eventMatchSchema = z.strictObject({
  id: z.string(),
  /** 0 … 1 */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as in the block's text. */
  quote: z.string(),
  /** Index in `Article.blocks`; -1 is the title. */
  block: z.int(),
  /**
   * Present when the title or the first block reports the event, even if another sentence reports
   * it better.
   */
  opening: z.optional(z.literal(true)),
});

/** An event of the record that the article reports. */
export type EventMatch = z.infer<typeof eventMatchSchema>;

/** Shape of a judgement, checked when it is read back from the session store. */
export const judgementSchema = z.strictObject({
  /**
   * True when the article is about, or substantially reports, a legal restriction of a watched app.
   */
  about: z.boolean(),
  /** 0 … 1; `about` is `score >= 0.5`. */
  score: z.number(),
  /**
   * Ids of the watched apps whose restriction the article is about, most weight first. Empty when
   * `about` is false.
   */
  apps: z.array(z.string()),
  /**
   * Codes of the jurisdictions whose authority restricts the apps, most weight first. Empty when
   * `about` is false or the article names none.
   */
  jurisdictions: z.array(z.string()),
  published: z.nullable(z.strictObject({ date: z.string(), source: z.string() })),
  /**
   * Events of the record that the article reports: events in the headline or the first block first,
   * then by certainty, highest first.
   */
  events: z.array(eventMatchSchema),
  /** What the article says of the law, main claims first; empty when `about` is false. */
  claims: z.array(claimSchema),
});

/**
 * The judge's answer for one page. Plain data, small enough for the session store: quotes only the
 * sentences that matter.
 */
export type Judgement = z.infer<typeof judgementSchema>;
