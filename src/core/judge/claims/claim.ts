import * as z from 'zod/mini';
import { scopeSchema, stateSchema } from '../../record/schema.ts';

const quoteSchema = z.strictObject({
  /** The sentence, exactly as in the block's text. */
  quote: z.string(),
  /** Index in `Article.blocks`; -1 is the title. */
  block: z.int(),
});

/** One sentence of an article. */
export type Quote = z.infer<typeof quoteSchema>;

/** State of a rule according to an article; `none` when the article denies that there is a rule. */
export const toldSchema = z.union([stateSchema, z.literal('none')]);

/** State of a rule according to an article, or `none`. */
export type Told = z.infer<typeof toldSchema>;

const claimEventSchema = z.strictObject({
  id: z.string(),
  /** 0 … 1 */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as in the block's text. */
  quote: z.string(),
  /** Index in `Article.blocks`; -1 is the title. */
  block: z.int(),
});

/** An event of the record that a claim reports. */
export type ClaimEvent = z.infer<typeof claimEventSchema>;

/** A claim of an article: a rule on some apps has a certain state. */
export const claimSchema = z.strictObject({
  /** Ids of the watched apps that one rule concerns, in the article's order; at least one. */
  apps: z.array(z.string()),
  /** Code of the jurisdiction whose authority restricts; null when the article names none. */
  place: z.nullable(z.string()),
  /** People to whom the rule applies, according to the article; `public` when it does not say. */
  scope: scopeSchema,
  /** State of the rule on the article's day, according to the article. */
  told: toldSchema,
  /**
   * Day or month that the claim is about, `YYYY-MM-DD` or `YYYY-MM`; null when the article names
   * none.
   */
  on: z.nullable(z.string()),
  /** The strongest sentences on the rule, in the article's order; at least one. */
  mentions: z.array(quoteSchema),
  /** 0 … 1: weight relative to the article's weightiest claim, which has 1. */
  weight: z.number(),
  /** True when headline or beginning is about the rule; false when the article only mentions it. */
  main: z.boolean(),
  /** Event of the record that the claim most certainly reports; null when it reports none. */
  event: z.nullable(claimEventSchema),
});

/** A statement of an article about the law: one authority's rule for one group of people. */
export type Claim = z.infer<typeof claimSchema>;
