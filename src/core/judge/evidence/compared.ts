import { follows, type Hit, hitsOf, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';

/**
 * True when the sentence restricts another thing and names the app only for comparison: "DeepSeek
 * may be banned like TikTok". False for "Facebook and apps like TikTok".
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
 * True when a headline that begins with a comparison, such as "Like TikTok: Telegram blocked", is
 * about `other` (Telegram). False if a word for a restriction stands between the two names:
 * "After TikTok ban, Telegram grows".
 */
function isAboutOther(other: Hit, app: Hit, hits: readonly Hit[]): boolean {
  // If a single word stands between the two names, it is probably "and". "Like TikTok and
  // Telegram" compares something else with both, and is not about Telegram.
  return wordsBetween(app, other) !== 1 && !hits.some((by) => isRestrictionBetween(by, app, other));
}

/**
 * True when `other` stands right before `mark`, a word such as "like" ("Telegram like TikTok").
 * Also true when a word for a restriction stands anywhere between the two: "Telegram banned in
 * Nepal like TikTok".
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
