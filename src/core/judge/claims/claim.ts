import * as z from 'zod/mini';
import { scopeSchema, stateSchema } from '../../record/schema.ts';

const quoteSchema = z.strictObject({
  /** The sentence, exactly as the article has it. */
  quote: z.string(),
  /** Index in `Article.blocks`, or -1 for the title. */
  block: z.int(),
});

/** A sentence quoted from an article, with its position. */
export type Quote = z.infer<typeof quoteSchema>;

/** Schema for the state that a rule has according to an article (see `Told`). */
export const toldSchema = z.union([stateSchema, z.literal('none')]);

/**
 * State of a rule according to an article, or `none` when the article denies that there is a rule.
 */
export type Told = z.infer<typeof toldSchema>;

const claimEventSchema = z.strictObject({
  id: z.string(),
  /** Certainty that the claim reports the event, 0 … 1. */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as the article has it. */
  quote: z.string(),
  /** Index in `Article.blocks`, or -1 for the title. */
  block: z.int(),
});

/** Event of the record that a claim reports, with the sentence that reports the event. */
export type ClaimEvent = z.infer<typeof claimEventSchema>;

/**
 * A claim of an article about one legal rule: which apps it restricts, where, for whom, and in
 * which state it is.
 */
export const claimSchema = z.strictObject({
  /** Ids of the watched apps that the rule restricts, in the article's order; at least one. */
  apps: z.array(z.string()),
  /**
   * Code of the jurisdiction whose authority restricts the apps; null when the article names no
   * jurisdiction.
   */
  place: z.nullable(z.string()),
  /**
   * People to whom the rule applies according to the article; `public` when the article does not
   * say.
   */
  scope: scopeSchema,
  /** State of the rule on the article's day, according to the article. */
  told: toldSchema,
  /**
   * First day (`YYYY-MM-DD`) or month (`YYYY-MM`) that the claim's strongest sentences name; null
   * when they name neither.
   */
  on: z.nullable(z.string()),
  /** The strongest sentences on the rule, in the article's order; at least one. */
  mentions: z.array(quoteSchema),
  /** Weight, 0 … 1, relative to the article's weightiest claim, which has 1. */
  weight: z.number(),
  /**
   * True when the article's headline or beginning is about the rule; false when the article
   * mentions the rule only in passing.
   */
  main: z.boolean(),
  /**
   * Event of the record that the claim most likely reports; null when no event is likely enough.
   */
  event: z.nullable(claimEventSchema),
});

/** A claim of an article about one legal rule (see `claimSchema`). */
export type Claim = z.infer<typeof claimSchema>;
