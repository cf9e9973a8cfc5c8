import type { Judgement } from '../../core/judge/judgement.ts';

/**
 * Longest quote that is kept, in characters; the longest sentence of the test articles has under
 * 800. A shortened quote is still found in its block.
 */
const LONGEST_QUOTE = 1000;

/**
 * Longest judgement that is kept, as JSON, in characters. The session store holds 10 MB in every
 * browser, shared by all tabs.
 */
const LONGEST = 65_536;

/**
 * Returns a judgement that fits into the session store whatever the page: shortens its quotes, and
 * drops the last claims of one that is still too long.
 */
export function shortJudgement(judgement: Judgement): Judgement {
  const events = judgement.events.map(shortQuote);
  const claims = judgement.claims.map((claim) => ({
    ...claim,
    mentions: claim.mentions.map(shortQuote),
    event: claim.event && shortQuote(claim.event),
  }));
  while (claims.length > 1 && JSON.stringify({ events, claims }).length > LONGEST) claims.pop();
  return { ...judgement, events, claims };
}

function shortQuote<T extends { quote: string }>(quoted: T): T {
  if (quoted.quote.length <= LONGEST_QUOTE) return quoted;
  // Cutting between the halves of a surrogate pair would leave an invalid character.
  return { ...quoted, quote: quoted.quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '') };
}
