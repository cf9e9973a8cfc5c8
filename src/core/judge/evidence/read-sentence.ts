import { type Hit, isSuit, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { appsNamed } from './app-names.ts';
import type { Join, SentenceEvidence } from './evidence.ts';
import { HINT_RULES, storeRemovals } from './hint-rules.ts';
import { isOfMinors } from './minors.ts';
import { RESTRICTS_OTHER, restrictsOther } from './other-rules.ts';
import { factsOf, type SentenceFacts } from './sentence-facts.ts';
import { strengthOf } from './strength-rules.ts';
import { type AppContext, othersIn, type Target, targetsOf } from './targets.ts';
import { REMOVED_FROM_STORES, RESTRICTING_WORD } from './word-rules.ts';

/**
 * In "The government bans vapes", the vapes count as banned if at most this many words are between
 * "bans" and "vapes". Used only in sentences that mention no watched app.
 */
const OTHER_REACH = 3;

/** A word for a restriction, and the name of the rule that links it with the apps. */
interface RestrictingWord {
  by: Hit;
  rule: string;
}

/**
 * Reads what one sentence says about the watched apps. Other sentences matter only through
 * `context`.
 */
export function readSentence(sentence: Sentence, context: AppContext): SentenceEvidence {
  const facts = factsOf(sentence, context);
  const targets = targetsOf(facts, context);
  const words = restrictingWords(facts.hits);
  const { joins, otherwise } = joinWords(words, targets, facts);
  const hints =
    targets.length === 0 || facts.privateRule
      ? []
      : HINT_RULES.filter(({ besideWord }) => words.length === 0 || (besideWord && !otherwise));
  return {
    sentence,
    joins: bestOfEachApp([...joins, ...hints.flatMap((rule) => rule.joins(facts, targets))]),
    apps: appsNamed(sentence),
    subjects: targets.filter((target) => isSubject(target, facts)).map(({ app }) => app),
    otherwise,
    lawful: facts.lawful,
    topic: facts.topic,
  };
}

function restrictingWords(hits: readonly Hit[]): RestrictingWord[] {
  return [
    ...hits.filter(tellsOfRestriction).map((by) => ({ by, rule: RESTRICTING_WORD.name })),
    ...storeRemovals(hits).map((by) => ({ by, rule: REMOVED_FROM_STORES.name })),
  ];
}

/**
 * Links each word for a restriction with each word for a watched app. Returns the links as
 * `joins`, and the sentence's `otherwise` (see `SentenceEvidence`).
 */
function joinWords(
  words: readonly RestrictingWord[],
  targets: readonly Target[],
  facts: SentenceFacts,
) {
  // This saves time, because most sentences have no word for a restriction.
  if (words.length === 0) return { joins: [], otherwise: false };
  const { sentence } = facts;
  const others = othersIn(facts, targets);
  const suits = facts.hits.filter(isSuit);
  // A word for lifting may be about a suit or an election and not about a ban: the Arabic for
  // "lifts" also means "files" (a suit), and courts annul elections.
  const liftable = [...others, ...suits, ...facts.hits.filter(isOccasion)];
  const joins: Join[] = [];
  let otherwise = targets.length === 0 && words.some(({ by }) => restrictsThing(by, others));
  for (const { by, rule } of words) {
    const nearestOther = nearest(by, isBareLift(by) ? liftable : others);
    for (const target of targets) {
      const pairing = { target, by, facts, nearestOther };
      const other = restrictsOther(pairing);
      const strength = strengthOf(pairing) * (other ? RESTRICTS_OTHER : 1);
      joins.push({ sentence, app: target.app, strength, by, rule, pairing });
      otherwise ||= other;
    }
  }
  return { joins, otherwise };
}

function isOccasion({ kind }: Hit): boolean {
  return kind === 'occasion';
}

/** True for a word for lifting by itself: "lifts", but not the phrase "lifts the ban". */
function isBareLift({ kind, ofLaw }: Hit): boolean {
  return kind === 'lift' && !ofLaw;
}

/** True when something other than a watched app is restricted: "the government bans vapes". */
function restrictsThing(by: Hit, others: readonly Hit[]): boolean {
  return nearest(by, others) <= OTHER_REACH;
}

/**
 * Returns, for each app, its strongest link to a restriction; if several are equally strong, the
 * first of them. Leaves out links of strength 0.
 */
function bestOfEachApp(joins: readonly Join[]): Join[] {
  const best = new Map<string, Join>();
  for (const join of joins)
    if (join.strength > (best.get(join.app)?.strength ?? 0)) best.set(join.app, join);
  return [...best.values()];
}

/**
 * True for the name of an app if the sentence may say that this app is restricted. False for
 * "TikTok" in "a TikTok video".
 */
function isSubject({ hit, medium, role }: Target, { onMinors }: SentenceFacts): boolean {
  // In a sentence on a law for minors, words such as "teenagers" and "social media" count like the
  // name of an app.
  return (hit.kind === 'app' && !medium && role === 'object') || (onMinors && isOfMinors(hit));
}
