import { follows, type Hit, hitsOf, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';

/**
 * True when the sentence restricts another thing and mentions the app only to compare: "DeepSeek
 * may be banned like TikTok", "TikTokに続きTemuも" ("after TikTok, Temu too"). False when both are
 * restricted: "Facebook and apps like TikTok".
 */
export function isCompared(app: Hit, hits: readonly Hit[]): boolean {
  const others = hitsOf(hits, 'other');
  return hits.some((mark) => {
    if (mark.kind === 'besides-before') return isComparedBefore(app, mark, others, hits);
    return mark.kind === 'besides-after' && isComparedAfter(app, mark, others);
  });
}

/**
 * True when a word such as "like" before the app, as in "like TikTok", compares the app with
 * another thing: "DeepSeek may be banned like TikTok".
 */
function isComparedBefore(
  app: Hit,
  mark: Hit,
  others: readonly Hit[],
  hits: readonly Hit[],
): boolean {
  if (!follows(app, mark) || wordsBetween(mark, app) > 1) return false;
  const opensSentence = mark.start === hits[0]?.start;
  return others.some((other) =>
    follows(mark, other)
      ? leadsTo(other, mark, hits)
      : opensSentence && isAboutOther(other, app, hits),
  );
}

/**
 * True when a word right after the app compares the app with another thing: "TikTokに続きTemuも"
 * ("after TikTok, Temu too").
 */
function isComparedAfter(app: Hit, mark: Hit, others: readonly Hit[]): boolean {
  if (!follows(mark, app) || wordsBetween(mark, app) > 0) return false;
  const [other, ...more] = others;
  if (!other || more.length > 0) return false;
  return follows(other, app) ? wordsBetween(mark, other) <= 1 : wordsBetween(other, app) !== 1;
}

/**
 * True when a headline such as "Like TikTok: Telegram blocked" is about the other thing, Telegram.
 * The word for comparison and the app come first, `other` comes later. False if one of these
 * stands between the app and `other`:
 *
 * - a word for a restriction: "After TikTok ban, Telegram grows"
 * - exactly one word, because it is often "and": "Like TikTok and Telegram" means both
 */
function isAboutOther(other: Hit, app: Hit, hits: readonly Hit[]): boolean {
  return wordsBetween(app, other) !== 1 && !hits.some((by) => isRestrictionBetween(by, app, other));
}

/**
 * True when another thing stands right before a word such as "like": "Telegram like TikTok". Also
 * true if a word for a restriction is between them: "Telegram banned like TikTok". `other` is
 * "Telegram", `mark` is "like".
 */
function leadsTo(other: Hit, mark: Hit, hits: readonly Hit[]): boolean {
  return wordsBetween(other, mark) < 1 || hits.some((by) => isRestrictionBetween(by, other, mark));
}

function isRestrictionBetween(by: Hit, left: Hit, right: Hit): boolean {
  return RESTRICTION_KINDS.has(by.kind) && standsBetween(by, left, right);
}

/**
 * True when `middle` stands entirely between `left` and `right`. `left` must come before `right`.
 */
export function standsBetween(middle: Hit, left: Hit, right: Hit): boolean {
  return middle.word > left.lastWord && middle.lastWord < right.word;
}
