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
 * Maximum numbers of words between a word of permission, the app and what is permitted, `before`
 * and `after` the app. In "permits TikTok to come back", "to come" is after it.
 */
const REACH = { before: 1, after: 3 };

/** Number of words between a word of permission and an app beyond which they are never compared. */
const FAR = 10;

/**
 * Matches the beginning of the text after "permits TikTok" if nothing more is said about what is
 * permitted. An ordinary comma does not count, because an act may follow it in German.
 */
const NOTHING_MORE = /^['’"”»』」)\]\s]*(?:$|[\p{Sentence_Terminal}:;|(–—：；｜（，、،؛])/u;

/** Meaning of a hit for a word that refuses permission: "won't let". */
export const REFUSED = 'refused';

/**
 * Returns a sentence's hits after turning words of permission, such as "permits", into words for
 * lifting a ban (kind `lift`) if the app itself is permitted: its return, its use, its service.
 * Likewise turns words of refusal into words for a ban. Leaves out all other such words, because
 * "the ministry permits TikTok to hire engineers" says nothing about a ban. `text` is the text from
 * which the offsets of the hits count.
 */
export function withPermits(hits: Hit[], text: string): Hit[] {
  if (!namesAny(hits, ['permit', 'permitted'])) return hits;
  const permits = hitsOf(hits, 'permit');
  const others = hits.filter(({ kind }) => kind !== 'permit' && kind !== 'permitted');
  const apps = others.filter((hit) => APPS.has(hit.kind) && !isMedium(hit, others, permits));
  const uses = hitsOf(hits, 'permitted');
  const devices = hitsOf(hits, 'gadget');
  const isGiven = (permit: Hit) =>
    apps.some((app) =>
      isPermitted(permit, app, isRefusal(permit) ? [...uses, ...devices] : uses, text),
    );
  const [given, rest] = [permits.filter(isGiven), permits.filter((permit) => !isGiven(permit))];
  const approvals = namesAnyApp(others) ? rest : [];
  return [...withoutApprovals(others, approvals), ...given.map(asRestriction)].sort(
    (a, b) => a.start - b.start,
  );
}

/** False for "the Assembly approved a proposal for under-15s": no app is permitted anything. */
function namesAnyApp(hits: readonly Hit[]): boolean {
  return hits.some(({ kind }) => APPS.has(kind));
}

function isRefusal({ meaning }: Hit): boolean {
  return meaning === REFUSED;
}

function asRestriction(permit: Hit): Hit {
  return hitWith(permit, { kind: isRefusal(permit) ? 'ban' : 'lift', meaning: '' });
}

/** True for an app in "on TikTok", which permission does not give back. */
function isMedium(app: Hit, hits: readonly Hit[], permits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.kind === 'medium-before' &&
      follows(app, hit) &&
      wordsBetween(hit, app) === 0 &&
      !permits.some((permit) => overlap(permit, hit)),
  );
}

/** True when a word of permission gives an app back or lets it stay, or refuses to. */
function isPermitted(permit: Hit, app: Hit, uses: readonly Hit[], text: string): boolean {
  if (wordsBetween(permit, app) > FAR) return false;
  if (uses.some((use) => isTogether([permit, app, use], app))) return true;
  return (
    permit.plain &&
    wordsBetween(permit, app) <= REACH.before &&
    NOTHING_MORE.test(text.slice(Math.max(permit.end, app.end)).slice(0, 10))
  );
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
 * Leaves out words for the step of a law that are only words of permission: "approves" in "the
 * ministry approves TikTok's new office". Keeps them if the sentence tells of a law or restriction:
 * "the Senate approves the TikTok bill".
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
