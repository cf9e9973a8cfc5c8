import { type Hit, type HitKind, names, namesAny, wordsBetween } from '../reading/hit.ts';
import type { NamedRule } from '../rules/rule.ts';
import { isAgeLimit, namesOwnAge } from './minors.ts';
import { isAct } from './own-acts.ts';
import type { Pairing } from './pairing.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * A scoring rule that raises or lowers the certainty that a sentence says that the app is
 * restricted. In "a TikTok video was banned", the certainty is lowered, because only the video was
 * banned.
 */
export interface StrengthRule extends NamedRule {
  /** Returns the factor by which the certainty is multiplied; 1 when the rule does not apply. */
  factor(pairing: Pairing): number;
}

/** Factor for each kind of word for a restriction. */
const WORD_WEIGHT: Partial<Record<HitKind, number>> = { ban: 1, sale: 0.9, lift: 0.8, curb: 0.6 };

/** Factor when the app is only the place where something was seen ("a TikTok video"). */
const MEDIUM = 0.4;

/**
 * Factors for a word for a restriction when nothing shows that an authority restricts the app (see
 * `isBacked`).
 */
const NOBODY = {
  /**
   * Any word for a ban except those for `bareBan` and `plain`. The ban may come from somebody
   * without authority: perhaps a bank banned TikTok from its offices.
   */
  ban: 0.75,
  /**
   * A word for a ban right beside the app's name (see `isBareBan`). "TikTok ban" is nearly certain
   * by itself.
   */
  bareBan: 0.95,
  /**
   * A word that means a ban only right beside an app's name (see `Hit.plain`). In "pupils ditch
   * TikTok", people may just stop using it.
   */
  plain: 0.5,
  /** A word for a forced sale. */
  sale: 0.5,
  /**
   * A word that fits no other entry, such as "remove". Also a word that fits `plain` but contains
   * a negation, such as "without" in "without TikTok".
   */
  otherwise: 0.25,
};

/**
 * Factor for a word of the class `curb`, such as "remove", in a sentence about a rule for certain
 * people, such as officials or minors (see `isForSome`). The word then means a ban.
 */
const CURB_FOR_SOME = 1.4;

/**
 * Factor for a word such as "offline" if the app failed by itself, for example because a server
 * was down. The word may then mean the failure and not a ban.
 */
const FAULT = 0.3;

/**
 * Scoring rules that make it more or less certain that a word for a restriction is about an app.
 * Their factors are multiplied.
 */
export const STRENGTH_RULES: readonly StrengthRule[] = [
  {
    name: 'weaker-word',
    about: 'The restricting word says less than a ban: a forced sale, a lifting, a curb.',
    factor: ({ by }) => (liftsBan(by) ? 1 : (WORD_WEIGHT[by.kind] ?? 0)),
  },
  {
    name: 'app-not-named',
    about: 'The app is meant by its company, by another name, by “the app” or by “social media”.',
    factor: ({ target }) => target.meant,
  },
  {
    name: 'only-a-medium',
    about: 'The app is only the place where something was seen.',
    factor: ({ target }) => (target.medium ? MEDIUM : 1),
  },
  {
    name: 'no-authority-in-sentence',
    about:
      'The sentence names no authority, no law and no place, or only a place: “Thai students can’t live without TikTok”.',
    factor: (pairing) => (isBacked(pairing) ? 1 : withoutBacking(pairing)),
  },
  {
    name: 'ordinary-fault',
    about: 'The app failed by itself: a fault, a server, a cable; the article names no authority.',
    factor: ({ by, facts }) =>
      facts.loss === 'fault' && (by.kind === 'curb' || by.kind === 'lift' || by.plain) ? FAULT : 1,
  },
  {
    name: 'curb-for-some',
    about:
      'An authority has officials, students or soldiers remove the app, or minors kept off it: a ban for them.',
    factor: (pairing) => (isBacked(pairing) && isForSome(pairing) ? CURB_FOR_SOME : 1),
  },
];

/**
 * Returns how certain it is, 0 … 1, that a word for a restriction is about an app. Does not check
 * whether something else is restricted; `OTHER_RULES` do that.
 */
export function strengthOf(pairing: Pairing): number {
  let strength = 1;
  for (const rule of STRENGTH_RULES) strength *= rule.factor(pairing);
  return strength;
}

/**
 * True for a word for lifting if its phrase also names the ban or law: "lifts the ban", "escapes a
 * ban".
 */
function liftsBan({ kind, ofLaw }: Hit): boolean {
  return kind === 'lift' && ofLaw;
}

/**
 * True when the sentence names an authority, a law, or a place that may be behind the restriction.
 */
function isBacked({ by, facts: { backing, hits } }: Pairing): boolean {
  if (backing !== 'law-or-place') return backing === 'authority';
  if (!canDescribePeople(by, hits) || namesAny(hits, ['instrument', 'ground'])) return true;
  // A place does not count if the sentence also names people whom a rule may concern
  // ("students"), or if a negation ("can't") comes before the word for the restriction
  // ("without"): "Thai students can't live without TikTok".
  return !names(hits, 'scope') && !hits.some((hit) => denies(hit, by));
}

/**
 * True for a word that need not mean a restriction, because it may just say that people leave an
 * app or do without it: "quits TikTok", "without TikTok".
 */
function canDescribePeople(by: Hit, hits: readonly Hit[]): boolean {
  return by.plain && (by.kind === 'curb' || hasNegation(by, hits));
}

function hasNegation({ start, end }: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'negation' && hit.start >= start && hit.end <= end);
}

/** True for a word of negation ("not") before the word for the restriction. */
function denies({ kind, end }: Hit, by: Hit): boolean {
  return kind === 'negation' && end <= by.start;
}

function withoutBacking(pairing: Pairing): number {
  const { by, facts } = pairing;
  const { kind } = by;
  if (kind === 'ban' && by.plain && !facts.lawOnMinors)
    return hasNegation(by, facts.hits) ? NOBODY.otherwise : NOBODY.plain;
  if (kind === 'ban') return isBareBan(pairing) ? NOBODY.bareBan : NOBODY.ban;
  return kind === 'sale' ? NOBODY.sale : NOBODY.otherwise;
}

/**
 * True when the word for the restriction is right beside the app's own name and is not a finite
 * verb. True for "the TikTok ban". False for "TikTok bans …", where "bans" may be a verb.
 */
function isBareBan({ target: { hit }, by, facts }: Pairing): boolean {
  return hit.kind === 'app' && wordsBetween(by, hit) === 0 && !isAct(by, facts.hits);
}

/**
 * True for a word such as "remove" in a sentence about a ban for certain people: officials,
 * minors.
 */
function isForSome({ by, facts }: Pairing): boolean {
  const { backing, devices, hits, lawOnMinors } = facts;
  if (by.kind !== 'curb' || isOwnAge(by, facts)) return false;
  if (backing === 'authority' && devices) return true;
  return backing !== 'none' && (lawOnMinors || names(hits, 'scope'));
}

/** True for an age limit that may be the app's own: "the minimum age of TikTok is 13". */
function isOwnAge(by: Hit, { sentence, hits }: SentenceFacts): boolean {
  return isAgeLimit(by, hits) && namesOwnAge(sentence);
}
