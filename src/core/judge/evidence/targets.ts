import { type Hit, type HitKind, names, wordsBetween } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { isCompared } from './compared.ts';
import { isAbroad } from './home.ts';
import { isOfMinors } from './minors.ts';
import { holdsPart, isMedium, isShutOutOf } from './prepositions.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * Relation of an app to the restriction in a sentence: its object; the container of its object
 * ("TikTok accounts"); a place that somebody is shut out of ("banned from TikTok"); or an object of
 * comparison.
 */
export type Role = 'object' | 'container' | 'shut-out-of' | 'compared';

/** A word in a sentence that means a watched app, which may be the thing restricted. */
export interface Target {
  hit: Hit;
  app: string;
  /** Certainty that a word of this kind means the app, 0 … 1. */
  meant: number;
  /** True when the word only says where something was seen ("a TikTok video"). */
  medium: boolean;
  role: Role;
}

/** Facts about apps that a sentence takes from the rest of its article. */
export interface AppContext {
  /** Apps that "the app" or "social media" stands for in the sentence. */
  meant: readonly string[];
  /** Apps that the text's first sentence clearly says are restricted. */
  opening: readonly string[];
  /** True when a sentence reports a law that keeps minors off social media. */
  minorsLaw: boolean;
}

/**
 * Certainty that a word of each kind means the app: "the app" means the one named before; "social
 * media" means that app among others.
 */
const MEANT: Partial<Record<HitKind, number>> = {
  app: 1,
  abroad: 0.9,
  company: 0.7,
  pronoun: 0.75,
  group: 0.45,
};

/** Certainty that the words of a law that keeps minors off social media mean the app. */
const MEANT_FOR_MINORS = 0.9;

/**
 * Returns the words of a sentence that mean watched apps, each with its app, in the sentence's
 * order.
 */
export function targetsOf(facts: SentenceFacts, context: AppContext): Target[] {
  const { hits } = facts;
  const abroad = hits.some(isAbroad);
  // In "bans selling on social media, TikTok Shop too", "social media" stands for the parts in it.
  const onlyParts =
    !facts.lawOnMinors && hits.some((hit) => hit.kind === 'app' && holdsPart(hit, hits));
  return hits.flatMap((hit): Target[] => {
    if (facts.onMinors && isOfMinors(hit)) return forMinors(hit, context);
    const meant = MEANT[hit.kind] ?? 0;
    if (meant === 0 || (hit.kind === 'abroad' && !abroad)) return [];
    const medium = !facts.lawOnMinors && isMedium(hit, hits);
    const role = roleOf(hit, facts, onlyParts);
    if (!isGeneral(hit))
      return [{ hit, app: hit.meaning, meant, medium, role: namedRole(role, hit, facts, context) }];
    return isAnothers(hit, hits)
      ? []
      : context.meant.map((app) => ({ hit, app, meant, medium, role }));
  });
}

function forMinors(hit: Hit, { meant }: AppContext): Target[] {
  return meant.map((app) => ({ hit, app, meant: MEANT_FOR_MINORS, medium: false, role: 'object' }));
}

/** True for a word that means apps named elsewhere: "the app", "social media". */
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
 * Returns the role of an app that a sentence names: `compared` when a headline names the app only
 * for comparison, unless the text's first sentence surely restricts that app; otherwise the given
 * role.
 */
function namedRole(role: Role, hit: Hit, facts: SentenceFacts, { opening }: AppContext): Role {
  if (role !== 'object' || !isHeadline(facts.sentence) || facts.lawOnMinors) return role;
  return !opening.includes(hit.meaning) && isCompared(hit, facts.hits) ? 'compared' : role;
}

function isHeadline({ part }: Sentence): boolean {
  return part === 'title';
}

/** True when "the app" belongs to another thing's name: "the DeepSeek app". */
function isAnothers(pronoun: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'other' && wordsBetween(hit, pronoun) === 0);
}

/**
 * Returns the other things in a sentence that may be what is restricted. In "bans Facebook, X and
 * TikTok" the others belong to the app's own list and are left out.
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

/** Largest number of words between two members of one list. */
const LIST_REACH = 3;

/** Returns the apps, and the other things that are in one list with them. */
function listOf(targets: readonly Target[], hits: readonly Hit[]): Hit[] {
  const others = hits.filter(({ kind }) => kind === 'other');
  const list = targets.map(({ hit }) => hit);
  for (let grown = 0; grown < list.length; grown++)
    for (const other of others)
      if (!list.includes(other) && wordsBetween(list[grown] as Hit, other) <= LIST_REACH)
        list.push(other);
  return list;
}
