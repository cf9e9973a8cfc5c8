import * as z from 'zod/mini';

const mentionSchema = z.strictObject({
  app: z.string(),
  /** The sentence, exactly as in the block's text. */
  quote: z.string(),
  /** Index in `Article.blocks`; -1 is the title. */
  block: z.int(),
});

/** A sentence that speaks of a restriction of an app. */
export type Mention = z.infer<typeof mentionSchema>;

const eventMatchSchema = z.strictObject({
  id: z.string(),
  /** 0 … 1 */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as in the block's text. */
  quote: z.string(),
  /** Index in `Article.blocks`; -1 is the title. */
  block: z.int(),
  /**
   * Present when the title or the first block reports the event too, even if another sentence says
   * so better.
   */
  opening: z.optional(z.literal(true)),
});

/** An event of the record that the article reports. */
export type EventMatch = z.infer<typeof eventMatchSchema>;

/** Form of a judgement as it is read back from the session store. */
export const judgementSchema = z.strictObject({
  /**
   * True when the article is about, or substantially reports, a legal restriction of a watched app.
   */
  about: z.boolean(),
  /** 0 … 1; `about` is `score >= 0.5`. */
  score: z.number(),
  /** Ids of the watched apps it is about, most weight first. Empty when not about. */
  apps: z.array(z.string()),
  /**
   * Codes of the jurisdictions whose authority restricts, most weight first. Empty when not about
   * or not stated.
   */
  jurisdictions: z.array(z.string()),
  published: z.nullable(z.strictObject({ date: z.string(), source: z.string() })),
  /** The sentences that mention a restriction, in the article's order. */
  mentions: z.array(mentionSchema),
  /**
   * Events of the record that the article reports, those of headline and opening before others,
   * then most certain first.
   */
  events: z.array(eventMatchSchema),
  /** Present when title and beginning speak mostly of officials or their devices. */
  devices: z.optional(z.literal(true)),
});

/**
 * The judge's answer for one page. Plain data, small enough for the session store: holds only the
 * sentences that matter.
 */
export type Judgement = z.infer<typeof judgementSchema>;
