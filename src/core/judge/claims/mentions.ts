import { datesIn } from '../reading/sentence-dates.ts';
import type { Quote } from './claim.ts';
import { type Statement, weightOf } from './statements.ts';

/** Maximum number of sentences that one claim quotes. */
const MOST_MENTIONS = 3;

/**
 * Quotes the sentences that weigh most for a claim (see `weightOf`): at most `MOST_MENTIONS`, in
 * the article's order.
 */
export function mentionsOf(statements: readonly Statement[]): Quote[] {
  const strongest = new Set(strongestFirst(statements).slice(0, MOST_MENTIONS));
  return statements
    .filter((statement) => strongest.has(statement))
    .map(({ sentence: { text, block } }) => ({ quote: text, block }));
}

/**
 * Searches a claim's strongest sentences for dates, beginning with the strongest sentence. Returns
 * the first day (`2024-05-20`) or month (`2024-05`). Null when none of these sentences contains a
 * date.
 */
export function dayOf(statements: readonly Statement[], published: string | null): string | null {
  const dates = strongestFirst(statements)
    .slice(0, MOST_MENTIONS)
    .flatMap(({ sentence }) => datesIn(sentence, published));
  return dates[0] ?? null;
}

function strongestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => weightOf(b) - weightOf(a));
}
