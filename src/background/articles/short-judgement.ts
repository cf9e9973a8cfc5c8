import { type Judgement, judgementSchema } from '../../core/judge/judgement.ts';

/**
 * Maximum length of a stored quote, in characters. The longest sentence in the test articles has
 * fewer than 800.
 */
const LONGEST_QUOTE = 1000;

/**
 * Maximum length of a stored judgement as JSON, in characters. The store is shared by all tabs and
 * holds 10 MB in every browser.
 */
const LONGEST = 65_536;

/**
 * Returns a shorter copy of a judgement for the session store. Each quote has at most
 * `LONGEST_QUOTE` characters. If the copy is still longer than `LONGEST`, its last claims are left
 * out, but never the first.
 */
export function shortJudgement(judgement: Judgement): Judgement {
  const events = judgement.events.map(shortQuote);
  const claims = judgement.claims.map((claim) => ({
    ...claim,
    mentions: claim.mentions.map(shortQuote),
    event: claim.event && shortQuote(claim.event),
  }));
  while (claims.length > 1 && JSON.stringify({ events, claims }).length > LONGEST) claims.pop();
  // `annotated` (annotated.ts) compares judgements as JSON, so the order of their properties
  // matters. After parsing, this judgement has the same order of properties as a judgement that
  // was read from the store.
  return judgementSchema.parse({ ...judgement, events, claims });
}

function shortQuote<T extends { quote: string }>(quoted: T): T {
  if (quoted.quote.length <= LONGEST_QUOTE) return quoted;
  // The cut may split a surrogate pair. The half that remains is removed.
  return { ...quoted, quote: quoted.quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '') };
}
