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

/** State of a rule as an article tells it; `none` when the article denies that there is a rule. */
export const toldSchema = z.union([stateSchema, z.literal('none')]);
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

export const claimSchema = z.strictObject({
  /** Ids of the watched apps that one rule concerns, in the article's order; at least one. */
  apps: z.array(z.string()),
  /** Code of the jurisdiction whose authority restricts; null when the article names none. */
  place: z.nullable(z.string()),
  /** People to whom the rule applies, by the article's own words; `public` when it says nothing. */
  scope: scopeSchema,
  /** State of the rule on the article's day, as the article tells it. */
  told: toldSchema,
  /** Day or month that the claim speaks of, `YYYY-MM-DD` or `YYYY-MM`; null when it names none. */
  on: z.nullable(z.string()),
  /** The strongest sentences on the rule, in the article's order; at least one. */
  mentions: z.array(quoteSchema),
  /** 0 … 1: share of the article's weightiest claim, which has 1. */
  weight: z.number(),
  /** True when headline or beginning are about the rule, false for what is reported besides. */
  main: z.boolean(),
  /** Event of the record that the claim reports most surely; null when it reports none. */
  event: z.nullable(claimEventSchema),
});

/** One thing that an article says of the law: a rule of one authority, for one group of people. */
export type Claim = z.infer<typeof claimSchema>;
