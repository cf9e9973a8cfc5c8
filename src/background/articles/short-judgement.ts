import { type Judgement, judgementSchema } from '../../core/judge/judgement.ts';

/**
 * Maximum length of a stored quote, in characters. The longest sentence of the test articles has
 * fewer than 800. A shortened quote can still be found in its block.
 */
const LONGEST_QUOTE = 1000;

/**
 * Maximum length of a stored judgement, as JSON, in characters. All tabs share the session store,
 * which holds 10 MB in every browser.
 */
const LONGEST = 65_536;

/**
 * Returns a judgement that is short enough for the session store, however long the page is:
 * shortens its quotes and, if that is not enough, drops the last claims.
 */
export function shortJudgement(judgement: Judgement): Judgement {
  const events = judgement.events.map(shortQuote);
  const claims = judgement.claims.map((claim) => ({
    ...claim,
    mentions: claim.mentions.map(shortQuote),
    event: claim.event && shortQuote(claim.event),
  }));
  while (claims.length > 1 && JSON.stringify({ events, claims }).length > LONGEST) claims.pop();
  // The members are in the order in which they are read back, so that `annotated` recognises the
  // same judgement.
  return judgementSchema.parse({ ...judgement, events, claims });
}

function shortQuote<T extends { quote: string }>(quoted: T): T {
  if (quoted.quote.length <= LONGEST_QUOTE) return quoted;
  // The cut may fall between the halves of a surrogate pair, so the half that remains is removed.
  return { ...quoted, quote: quoted.quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '') };
}
