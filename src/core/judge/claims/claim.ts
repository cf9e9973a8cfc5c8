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

/** Schema for the state of a rule according to an article (see `Told`). */
export const toldSchema = z.union([stateSchema, z.literal('none')]);

/**
 * State of a rule according to an article; `none` when the article denies that there is such a
 * rule.
 */
export type Told = z.infer<typeof toldSchema>;

const claimEventSchema = z.strictObject({
  id: z.string(),
  /** Certainty, 0 … 1, that the claim reports the event. */
  certainty: z.number(),
  /** The sentence that reports the event, exactly as the article has it. */
  quote: z.string(),
  /** Index in `Article.blocks`, or -1 for the title. */
  block: z.int(),
});

/** Event of the record, such as a court's order, and the sentence in which a claim reports it. */
export type ClaimEvent = z.infer<typeof claimEventSchema>;

/**
 * A claim of an article about one legal rule: which apps the rule restricts, where and for whom,
 * and whether it is proposed, in force or over.
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
   * Whom or what the rule concerns according to the article. If the article does not say this,
   * the likeliest scope, such as `public` or the only scope on record (see `scopeCues`).
   */
  scope: scopeSchema,
  /** State that the rule has on the article's day, if the article is right. */
  told: toldSchema,
  /**
   * First day (`2024-05-20`) or month (`2024-05`) that is found when `mentions` are searched for
   * dates, from the strongest sentence to the weakest. Null when they contain no date.
   */
  on: z.nullable(z.string()),
  /** Sentences that are most clearly about the rule, in the article's order; at least one. */
  mentions: z.array(quoteSchema),
  /** Weight of the claim in the article, 0 … 1. The article's weightiest claim has 1. */
  weight: z.number(),
  /**
   * True when the rule is the article's main subject (see `mainRulesOf`); false when the article
   * mentions the rule only in passing.
   */
  main: z.boolean(),
  /**
   * Event of the record, such as a court's order, that the claim most likely reports; null when no
   * event is likely enough.
   */
  event: z.nullable(claimEventSchema),
});

/** A claim of an article about one legal rule (see `claimSchema`). */
export type Claim = z.infer<typeof claimSchema>;
