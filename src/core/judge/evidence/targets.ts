import { type Hit, type HitKind, names, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isCompared } from './compared.ts';
import { isAbroad } from './home.ts';
import { isOfMinors } from './minors.ts';
import { holdsPart, isMedium, isShutOutOf, isSpreadOn } from './prepositions.ts';
import type { ArticleFacts, SentenceFacts } from './sentence-facts.ts';

/**
 * Role of an app in a sentence on a restriction:
 * - `object`: the app is restricted.
 * - `container`: something in the app is restricted, as in "TikTok accounts were banned".
 * - `shut-out-of`: somebody is banned from the app.
 * - `compared`: another thing is compared with the app.
 */
export type Role = 'object' | 'container' | 'shut-out-of' | 'compared';

/**
 * A word that means a watched app: "TikTok", "the app", "social media". Scoring rules then decide
 * whether the sentence restricts the app.
 */
export interface Target {
  hit: Hit;
  app: string;
  /** Certainty, 0 … 1, that a word of this kind means the app. */
  meant: number;
  /** True when the word only says where something was seen ("a TikTok video"). */
  medium: boolean;
  role: Role;
}

/** Context of a sentence in its article: what the rest of the article shows about the apps. */
export interface AppContext extends ArticleFacts {
  /** Apps that "the app" or "social media" stands for in the sentence. */
  meant: readonly string[];
  /** Returns the apps that are clearly restricted according to the text's first sentence. */
  opening: () => readonly string[];
}

/**
 * Certainty that a word means an app, by kind: a `pronoun` is "the app", a `group` "social media".
 * For `abroad`, see `App.abroadNames`.
 */
const MEANT: Partial<Record<HitKind, number>> = {
  app: 1,
  abroad: 0.9,
  company: 0.7,
  pronoun: 0.75,
  group: 0.45,
};

/**
 * Certainty that "teenagers" or "social media" stands for the app in a sentence about keeping
 * minors off social media.
 */
const MEANT_FOR_MINORS = 0.9;

/**
 * Returns the words of a sentence that mean watched apps, in order. If "social media" means two
 * apps here, returns it twice, once for each app.
 */
export function targetsOf(facts: SentenceFacts, context: AppContext): Target[] {
  const { hits } = facts;
  const candidates = hits.filter(mayMeanApp);
  // This saves time, because most sentences name no app.
  if (candidates.length === 0) return [];
  const abroad = hits.some((hit) => isAbroad(hit) || hit.kind === 'usual');
  // If the sentence names something inside an app, such as a shop, then "social media" stands for
  // things inside the apps, and not for the apps themselves: "bans selling on social media, TikTok
  // Shop too".
  const onlyParts =
    !facts.lawOnMinors && hits.some((hit) => hit.kind === 'app' && holdsPart(hit, hits));
  return candidates.flatMap((hit): Target[] => {
    if (facts.onMinors && isOfMinors(hit)) return forMinors(hit, context);
    const meant = MEANT[hit.kind] ?? 0;
    if (meant === 0 || (hit.kind === 'abroad' && !abroad)) return [];
    if (isSpreadOn(hit, hits)) return [];
    const medium = !facts.lawOnMinors && isMedium(hit, hits);
    const role = roleOf(hit, facts, onlyParts);
    if (!isGeneral(hit))
      return [{ hit, app: hit.meaning, meant, medium, role: namedRole(role, hit, facts, context) }];
    return isAnothers(hit, hits)
      ? []
      : context.meant.map((app) => ({ hit, app, meant, medium, role }));
  });
}

function mayMeanApp({ kind }: Hit): boolean {
  return kind === 'minors' || MEANT[kind] !== undefined;
}

function forMinors(hit: Hit, { meant }: AppContext): Target[] {
  return meant.map((app) => ({ hit, app, meant: MEANT_FOR_MINORS, medium: false, role: 'object' }));
}

/** True for a word that stands for apps named elsewhere: "the app", "social media". */
function isGeneral({ kind }: Hit): boolean {
  return kind === 'pronoun' || kind === 'group';
}

function roleOf(hit: Hit, { hits, lawOnMinors }: SentenceFacts, onlyParts: boolean): Role {
  if (hit.kind === 'group') return onlyParts ? 'container' : 'object';
  if (lawOnMinors) return 'object';
  if (!isGeneral(hit) && holdsPart(hit, hits)) return 'container';
  return isShutOutOf(hit, hits) ? 'shut-out-of' : 'object';
}

/**
 * Returns `compared` if a headline names the app only for comparison, as in "Like TikTok:
 * Telegram blocked", and the text's first sentence does not clearly restrict the app. Otherwise
 * returns `role`.
 */
function namedRole(role: Role, hit: Hit, facts: SentenceFacts, { opening }: AppContext): Role {
  if (role !== 'object' || !isHeadline(facts.sentence) || facts.lawOnMinors) return role;
  return isCompared(hit, facts.hits) && !opening().includes(hit.meaning) ? 'compared' : role;
}

function isHeadline({ part }: Sentence): boolean {
  return part === 'title';
}

/** True when "the app" is part of the name of an unwatched app: "the DeepSeek app". */
function isAnothers(pronoun: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'other' && wordsBetween(hit, pronoun) === 0);
}

/**
 * Returns the things other than watched apps that a sentence may restrict. In "bans Facebook, X and
 * TikTok", Facebook and X are left out, because the list also contains a watched app.
 */
export function othersIn({ hits, lawOnMinors }: SentenceFacts, targets: readonly Target[]): Hit[] {
  const list = names(hits, 'other') ? listOf(targets, hits) : [];
  return hits.filter(
    (hit) =>
      (hit.kind === 'moderated' && !lawOnMinors) ||
      hit.kind === 'person' ||
      (hit.kind === 'other' && !list.includes(hit)),
  );
}

/** Maximum number of words between neighbours in a list such as "Facebook, X and TikTok". */
const LIST_REACH = 3;

/**
 * Returns the words for watched apps, then those for other things in a list with them. For "bans
 * Facebook, X and TikTok", these are "TikTok", "Facebook" and "X".
 */
function listOf(targets: readonly Target[], hits: readonly Hit[]): Hit[] {
  const others = hits.filter(({ kind }) => kind === 'other');
  const list = targets.map(({ hit }) => hit);
  for (let grown = 0; grown < list.length; grown++)
    for (const other of others)
      if (!list.includes(other) && wordsBetween(list[grown] as Hit, other) <= LIST_REACH)
        list.push(other);
  return list;
}
