import { follows, type Hit, type HitKind, RESTRICTION_KINDS, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isAbroad } from './home.ts';
import { isLawOnMinors, isOfMinors, isOnMinors } from './minors.ts';

/** Something in a sentence that stands for a watched app and may be what is restricted. */
export interface Target {
  hit: Hit;
  app: string;
  /** How surely the app itself is meant, 0 … 1. */
  weight: number;
  /** It is named only as the place of something else ("TikTok accounts") or for comparison. */
  part: boolean;
}

/** A company's name means its app less surely than the app's own; "the app" means the one named before, "social media" it among others. */
const NAMED: Partial<Record<HitKind, number>> = {
  app: 1,
  abroad: 0.9,
  company: 0.7,
  pronoun: 0.75,
  group: 0.45,
};

/** Social media that a law keeps minors off. */
const FOR_MINORS = 0.9;

/** What is left of a name that only says where something was seen. */
const MEDIUM = 0.4;

/** The apps a sentence speaks of; `meant` are those that "the app" stands for, `told` those that the text begins with the restriction of. */
export function targetsOf(
  { hits, part: place }: Sentence,
  meant: readonly string[],
  told: readonly string[],
): Target[] {
  const abroad = hits.some(isAbroad);
  const minors = isOnMinors(hits);
  const law = isLawOnMinors(hits);
  // "Bans selling on social media, TikTok Shop too": where a part of an app is meant, all that is there is.
  const parts = !law && hits.some((hit) => hit.kind === 'app' && hasPart(hit, hits));
  return hits.flatMap((hit): Target[] => {
    if (minors && isOfMinors(hit)) return meant.map((app) => ({ hit, app, weight: FOR_MINORS, part: false }));
    const named = NAMED[hit.kind] ?? 0;
    if (named === 0 || (hit.kind === 'abroad' && !abroad)) return [];
    const general = hit.kind === 'pronoun' || hit.kind === 'group';
    const weight = named * (!law && isMedium(hit, hits) ? MEDIUM : 1);
    const part =
      (!general && !law && hasPart(hit, hits)) || (hit.kind === 'group' ? parts : isShutOutOf(hit, hits));
    if (general && isOthersApp(hit, hits)) return [];
    if (general) return meant.map((app) => ({ hit, app, weight, part }));
    const app = hit.meaning;
    const compared = place === 'title' && !law && !told.includes(app) && isCompared(hit, hits);
    return [{ hit, app, weight, part: part || compared }];
  });
}

/** "DeepSeek may be banned like TikTok", "TikTokに続きTemuも": another thing is restricted, as the app was. "Facebook and apps like TikTok" are both. */
function isCompared(app: Hit, hits: readonly Hit[]): boolean {
  const others = hits.filter(({ kind }) => kind === 'other');
  return hits.some((mark) => {
    if (mark.kind === 'besides-before' && follows(app, mark) && wordsBetween(mark, app) <= 1)
      return others.some((other) =>
        follows(mark, other)
          ? leadsTo(other, mark, hits)
          : mark.start === hits[0]?.start && isNext(other, app, hits),
      );
    if (mark.kind !== 'besides-after' || !follows(mark, app) || wordsBetween(mark, app) > 0) return false;
    const [first, ...more] = others;
    if (!first || more.length > 0) return false;
    return follows(first, app) ? wordsBetween(mark, first) <= 1 : wordsBetween(first, app) !== 1;
  });
}

/** "Like TikTok: Telegram blocked"; not "After TikTok ban, Telegram grows", "Like TikTok and Telegram". */
function isNext(other: Hit, app: Hit, hits: readonly Hit[]): boolean {
  const restricts = (by: Hit) => RESTRICTION_KINDS.has(by.kind) && stands(by, app, other);
  return wordsBetween(app, other) !== 1 && !hits.some(restricts);
}

/** Nothing stands between, or what restricts it does. */
function leadsTo(other: Hit, mark: Hit, hits: readonly Hit[]): boolean {
  const restricts = (by: Hit) => RESTRICTION_KINDS.has(by.kind) && stands(by, other, mark);
  return wordsBetween(other, mark) < 1 || hits.some(restricts);
}

/** "The DeepSeek app". */
function isOthersApp(pronoun: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ kind, ...other }) => kind === 'other' && wordsBetween({ kind, ...other }, pronoun) === 0,
  );
}

/** "TikTok accounts", "accounts on TikTok", "akun TikTok". */
function hasPart(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (hit.kind !== 'moderated') return false;
    const between = wordsBetween(hit, app);
    return between === 0 || (between === 1 && hits.some((h) => isPlaceWord(h) && stands(h, hit, app)));
  });
}

function isPlaceWord({ kind }: Hit): boolean {
  return kind === 'medium-before' || kind === 'medium-off';
}

function stands(middle: Hit, left: Hit, right: Hit): boolean {
  return middle.word > left.lastWord && middle.lastWord < right.word;
}

/** "Banned from TikTok", "prohibited on TikTok". */
function isShutOutOf(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'medium-off' &&
      hit.word <= app.word &&
      wordsBetween(hit, app) === 0 &&
      !isPartOfRestriction(hit, hits) &&
      restrictedBefore(hit, hits),
  );
}

/** The "off" of "switch off TikTok". */
function isPartOfRestriction(word: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => RESTRICTION_KINDS.has(hit.kind) && hit.start < word.start && hit.end >= word.end);
}

/** "Seen on TikTok", "a TikTok video": the app is only the place. "A ban on TikTok" is not. */
function isMedium(app: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => {
    if (wordsBetween(hit, app) !== 0) return false;
    if (hit.kind === 'medium-after') return hit.word >= app.lastWord;
    return hit.kind === 'medium-before' && hit.word <= app.word && !objectBefore(hit, hits);
  });
}

/** "A ban on TikTok", "votes on TikTok", "a bid for TikTok": the app is what it is about. */
function objectBefore(preposition: Hit, hits: readonly Hit[]): boolean {
  return (
    restrictedBefore(preposition, hits) ||
    hits.some(
      (hit) =>
        (hit.kind === 'instrument' || (hit.kind === 'effect' && hit.meaning === 'sell')) &&
        hit.lastWord <= preposition.word &&
        wordsBetween(hit, preposition) === 0,
    )
  );
}

function restrictedBefore(preposition: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      RESTRICTION_KINDS.has(hit.kind) &&
      hit.lastWord <= preposition.word &&
      wordsBetween(hit, preposition) === 0,
  );
}
