import { foldName } from '../../text/fold.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import {
  follows,
  type Hit,
  type HitKind,
  hitsOf,
  hitWith,
  namesAny,
  overlap,
  tellsOfRestriction,
  wordsBetween,
} from './hit.ts';

/** Kinds of words for an app that may be permitted. */
const APPS: ReadonlySet<HitKind> = new Set(['app', 'company', 'abroad', 'group', 'pronoun']);

/**
 * A word of permission ("permits"), an app and a use ("back") belong together only if few words
 * lie between them. The three may stand in any order. This is the maximum number of words in each
 * gap: `before` for a gap before the app, and `after` for a gap after the app. In "permits TikTok
 * to come back", the gap after "TikTok" has two words ("to come").
 */
const REACH = { before: 1, after: 3 };

/**
 * Maximum number of words between a word of permission and an app. Words further apart are never
 * examined together.
 */
const FAR = 10;

/**
 * Matches the beginning of the text after "permits TikTok" if the text or the clause ends there,
 * so that nothing more is said about what is permitted. An ordinary comma does not end the
 * clause, because in German, what is permitted may follow it: "erlaubt TikTok, Personal
 * einzustellen" ("permits TikTok to hire staff").
 */
const NOTHING_MORE = /^['’"”»』」)\]\s]*(?:$|[\p{Sentence_Terminal}:;|(–—：；｜（，、،؛])/u;

/**
 * Matches a text that begins with a comma or a digit, perhaps after quotation marks or closing
 * brackets. Such a text says nothing more about what is permitted. It may follow a permitted use
 * ("stay" in "permits TikTok to stay") or a circumstance of this use ("in India").
 */
const BREAK = /^['’"”»』」)\]\s]*[,\p{Nd}]/u;

/**
 * Kinds of words that may follow a word for a permitted use of the app: "India" after the use
 * "stay", "app stores" after the use "return".
 */
const CIRCUMSTANCES: ReadonlySet<HitKind> = new Set([
  'permitted',
  'place',
  'usual',
  'official',
  'store',
  'there',
  'nation',
  'state',
  'device',
  'gadget',
  'anew',
  'not-yet',
]);

/**
 * Maximum number of characters between a word for a use and a word that may follow it (see
 * `CIRCUMSTANCES`): " to the " between "return" and "app stores".
 */
const NEAR = 8;

/**
 * Number of characters that are read after the words for what is permitted, such as "use of
 * TikTok", or after a circumstance, such as "in India". They show whether the clause ends there
 * or goes on with a word of the lexicon's list `onward`, such as "until".
 */
const LOOKAHEAD = 40;

/** Matches each run of letters and digits. */
const WORDS = new RegExp(`[0-9${ALL_LETTERS}]+`, 'g');

/** Meaning of a hit for a word that refuses permission: "won't let". */
export const REFUSED = 'refused';

/**
 * Function that takes the text after the words for what is permitted: "until May" in "permits
 * TikTok to stay until May". Returns true if this text seems to add only a circumstance, such as
 * a time: it begins with a word of the lexicon's list `onward`, such as "until". Returns false if
 * this text may say more about what is permitted. Always returns true if no language of the text
 * has the list `onward` (see `languageSchema`).
 */
export type LeadsOnward = (text: string) => boolean;

/** The part of a lexicon that `onwardIn` reads. */
interface OnwardWords {
  onward: ReadonlyMap<string, number>;
  variants: ReadonlyMap<string, string>;
}

/**
 * Returns a function that tells whether a text begins with a word such as "until" (see
 * `LeadsOnward`). Only words of the languages whose bits are set in `languages` count.
 */
export function onwardIn({ onward, variants }: OnwardWords, languages: number): LeadsOnward {
  const isListed = (bits = 0) => (bits & languages) !== 0;
  return (text) => {
    const [first = '', second = ''] = foldName(text, variants).match(WORDS) ?? [];
    if ([first, `${first} ${second}`].some((words) => isListed(onward.get(words)))) return true;
    return ![...onward.values()].some(isListed);
  };
}

/**
 * Returns a sentence's hits, in which words of permission and refusal are replaced or left out:
 * - A word of permission, such as "permits", becomes a word for lifting a ban (kind `lift`) if
 *   the sentence permits the app itself: its return, its use or its service.
 * - A word of refusal, such as "won't let", becomes a word for a ban (kind `ban`) if the sentence
 *   refuses the app itself, or the app on devices: "won't let TikTok on phones".
 * - All other such words are left out, because "the ministry permits TikTok to hire engineers"
 *   says nothing about a ban.
 *
 * The offsets of the hits count from the beginning of `text`.
 */
export function withPermits(hits: Hit[], text: string, leadsOnward: LeadsOnward): Hit[] {
  if (!namesAny(hits, ['permit', 'permitted'])) return hits;
  const permits = hitsOf(hits, 'permit');
  const others = hits.filter(({ kind }) => kind !== 'permit' && kind !== 'permitted');
  const apps = others.filter((hit) => APPS.has(hit.kind) && !isOnlyPlace(hit, others, permits));
  const uses = hitsOf(hits, 'permitted');
  const devices = hitsOf(hits, 'gadget');
  const isWhole = (parts: readonly Hit[]) => endsThere(parts, hits, text, leadsOnward);
  const isGiven = (permit: Hit) =>
    apps.some((app) =>
      isPermitted(permit, app, isRefusal(permit) ? [...uses, ...devices] : uses, text, isWhole),
    );
  const [given, rest] = [permits.filter(isGiven), permits.filter((permit) => !isGiven(permit))];
  const approvals = namesAnyApp(others) ? rest : [];
  return [...withoutApprovals(others, approvals), ...given.map(asRestriction)].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * True when a hit stands for an app. If no hit does, a word such as "approved" says nothing about
 * permission for an app: "the Assembly approved a proposal for under-15s".
 */
function namesAnyApp(hits: readonly Hit[]): boolean {
  return hits.some(({ kind }) => APPS.has(kind));
}

function isRefusal({ meaning }: Hit): boolean {
  return meaning === REFUSED;
}

function asRestriction(permit: Hit): Hit {
  return hitWith(permit, { kind: isRefusal(permit) ? 'ban' : 'lift', meaning: '' });
}

/**
 * True for an app right after a word such as "on". In "permits ads on TikTok", the ads are
 * permitted and not the app. A word such as "on" does not count if it is part of a phrase of
 * permission.
 */
function isOnlyPlace(app: Hit, hits: readonly Hit[], permits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'medium-before' &&
      follows(app, hit) &&
      wordsBetween(hit, app) === 0 &&
      !permits.some((permit) => overlap(permit, hit)),
  );
}

/**
 * True when a word of permission or refusal is about the app itself: "permits TikTok", "lets
 * TikTok stay", "won't let TikTok return". False in "lets TikTok hire engineers".
 */
function isPermitted(
  permit: Hit,
  app: Hit,
  uses: readonly Hit[],
  text: string,
  isWhole: (parts: readonly Hit[]) => boolean,
): boolean {
  if (wordsBetween(permit, app) > FAR) return false;
  const isGiven = (use: Hit) => isTogether([permit, app, use], app) && isWhole([permit, app, use]);
  if (uses.some(isGiven)) return true;
  return (
    permit.plain &&
    wordsBetween(permit, app) <= REACH.before &&
    NOTHING_MORE.test(text.slice(Math.max(permit.end, app.end)).slice(0, 10))
  );
}

/**
 * True when the text after the last of `parts` adds at most a circumstance, such as a time or a
 * place: "permits use of TikTok in India". False when this text says more about what is
 * permitted: "permits use of TikTok for its campaign", "lets TikTok remain silent".
 */
function endsThere(
  parts: readonly Hit[],
  hits: readonly Hit[],
  text: string,
  leadsOnward: LeadsOnward,
): boolean {
  let at = Math.max(...parts.map(({ end }) => end));
  // Each pass of the loop moves `at` past the next word for a circumstance, such as "India" in
  // "in India".
  for (let next: Hit | undefined; ; at = next.end) {
    const rest = text.slice(at, at + LOOKAHEAD);
    if (NOTHING_MORE.test(rest) || BREAK.test(rest) || leadsOnward(rest)) return true;
    next = hits.find(
      ({ kind, start, end }) =>
        CIRCUMSTANCES.has(kind) && end > at && start >= at && start - at <= NEAR,
    );
    if (!next) return false;
  }
}

/** True when few words lie between hits that follow one another (see `REACH`). */
function isTogether(hits: readonly Hit[], app: Hit): boolean {
  const inOrder = hits.toSorted((a, b) => a.start - b.start);
  return inOrder.every((hit, index) => {
    const next = inOrder[index + 1];
    if (!next) return true;
    return wordsBetween(hit, next) <= (follows(app, hit) ? REACH.before : REACH.after);
  });
}

/**
 * Leaves out a word for a law or its steps if the word only gives permission: "approves" in "the
 * ministry approves TikTok's new office". Leaves out nothing if the sentence tells of a law or a
 * restriction: "the Senate approves the TikTok bill".
 */
function withoutApprovals(hits: Hit[], permits: readonly Hit[]): Hit[] {
  const isApproval = (hit: Hit) =>
    (hit.kind === 'instrument' || hit.kind === 'effect') &&
    permits.some((permit) => overlap(permit, hit));
  const isOfLaw = hits.some(
    (hit) => tellsOfRestriction(hit) || (hit.kind === 'instrument' && !isApproval(hit)),
  );
  return isOfLaw ? hits : hits.filter((hit) => !isApproval(hit));
}
