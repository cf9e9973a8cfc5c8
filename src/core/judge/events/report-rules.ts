import { EVENT_KINDS } from '../../record/event-kinds.ts';
import type { LegalEvent } from '../../record/schema.ts';
import { isOver, isProposal } from '../../record/states.ts';
import type { ToldShares } from '../claims/told.ts';
import type { Effect } from '../lexicon/languages.ts';
import type { HitKind } from '../reading/hit.ts';
import { isDay } from './event-dates.ts';
import { RECENT } from './near-publication.ts';
import {
  bodiesAmong,
  isOfNamedBody,
  namesDay,
  namesDayOfMonth,
  type ReportCase,
} from './report-case.ts';
import { REPORT_CUES } from './report-cues.ts';
import type { ReportRule } from './report-rule.ts';
import fitted from './report-weights.json' with { type: 'json' };
import { isAtToldTime } from './told-times.ts';

/**
 * Weights of the scoring rules. Most are fitted to claims whose events are known (see
 * docs/judging.md); the others are set by hand (see `about` in report-weights.json).
 */
export interface ReportWeights {
  /** Sum with which every event starts, before the rules add to it. */
  base: number;
  /**
   * Weight of each scoring rule, by its name. Negative when the rule makes the event less likely.
   */
  rules: Readonly<Record<string, number>>;
}

/** Current weights of the report rules. */
export const REPORT_WEIGHTS: ReportWeights = fitted.weights;

/**
 * Values of the scoring rule `recent`, by the days from the event to publication. The first entry
 * that fits applies. An event on the day of publication, or on the day after it, gets only 0.5,
 * because many articles were written before that day's events.
 */
const RECENT_VALUES = [
  { days: 0, value: 0.5 },
  { days: 3, value: 1 },
  { days: 7, value: 0.6 },
];

/** Value of `ReportCase.daysBefore` for an event dated the day after publication. */
const DAY_AFTER = -1;

/**
 * Values of the scoring rule `long-before`, for an event that happened at least `days` days
 * before publication. The first entry that fits applies.
 */
const LONG = [
  { days: 366, value: 1 },
  { days: 31, value: 0.45 },
];

/**
 * Values of the scoring rule `not-the-news`, for an event that happened more than `days` days
 * before publication. The first entry that fits applies.
 */
const OLD = [
  { days: 30, value: 1 },
  { days: RECENT, value: 0.6 },
];

/**
 * The scoring rule `shared-words` adds up the rarities of the words that the claim shares with
 * what the record says about the event (see `EventWords`). The rule has its full value, 1, if the
 * sum is at least this number.
 */
const ALL_SHARED = 40;

/**
 * The scoring rule `shared-numbers` finds numbers that are both in the article and in the event's
 * text on record, such as "170 million". It adds up the rarities of the shared numbers. The rule
 * has its full value, 1, if the sum is at least `ALL_NUMBERS`.
 */
const ALL_NUMBERS = 6;

/**
 * The scoring rule `article-names-body` looks for bodies, such as a court, that the article names
 * and that took part in the event. The rule has its full value, 1, only if one of them took part
 * in at most this many events of the record.
 */
const FEW = 4;

/** The rule `widely-told` has its full value, 1, for an event with at least this many sources. */
const MANY_SOURCES = 5;

/**
 * Effects that articles nearly always put into words. An article on a ruling that upholds a ban,
 * for example, nearly always has a word for the effect `uphold`.
 */
const SPOKEN: readonly Effect[] = ['uphold', 'propose', 'sell'];

/**
 * Effects on a law or policy that already exists, such as `lift`. If a claim has a word for such
 * an effect, for example "lifted", this word is the best sign of the event that the claim reports.
 */
const AFTERWARDS: readonly Effect[] = ['sue', 'block', 'uphold', 'delay', 'lift', 'sell'];

/** Class of words that say that something is done once more: "for a third time". */
const ANEW: HitKind = 'anew';

/** Effects whose words also occur in denials: "will not ban TikTok", "has no plan for a ban". */
const DENIED: readonly Effect[] = ['ban', 'propose'];

/**
 * Effects and classes of words by which articles tell of a rule's end. They include `sell`,
 * because a deal may end a rule, and `court`, because "the court sides with TikTok" has no word
 * for an end.
 */
const ENDING_EFFECTS: readonly Effect[] = ['lift', 'sell'];
const ENDING_CLASSES: readonly HitKind[] = ['over', 'lift', 'court'];

/**
 * Effects that do not show which step of a proposed ban an article means. Words for `propose` and
 * `ban` may occur in any sentence on the proposed ban. Words for `sign`, such as "takes effect",
 * may be about the law of another place.
 */
const OF_NO_STEP: readonly Effect[] = ['propose', 'ban', 'sign'];

/**
 * Scoring rules for how well an event of the record fits a claim. Each returns a value, which is
 * multiplied by the rule's weight.
 */
export const REPORT_RULES: readonly ReportRule[] = [
  {
    name: 'single-body',
    about:
      'The event is a single body’s own rule, while the place has a rule of this scope for all.',
    value: ({ candidate, facts }) => Number(candidate.ofOneBody && facts.steps.rules.forWholePlace),
  },
  {
    name: 'names-single-body',
    about: 'The event is a single body’s own rule, and a sentence of the claim names the body.',
    value: ({ candidate, facts }) => Number(isOfNamedBody(candidate, facts)),
  },
  {
    name: 'began-state',
    about:
      'The event began the state that its rule had on the day of publication, or the state that the claim gives the rule.',
    byTold: true,
    value: (report, told) => {
      const { candidate, facts } = report;
      if (facts.steps.last.has(candidate.event)) return 1;
      return facts.steps.lastToState.has(candidate.event) ? toldShare(told, report) : 0;
    },
  },
  {
    name: 'latest-to-state',
    about: 'The event is among the latest by the day of publication that led to the told state.',
    byTold: true,
    value: (report, told) =>
      (report.facts.steps.recency.get(report.candidate.event) ?? 0) * toldShare(told, report),
  },
  {
    name: 'first-to-state',
    about: 'The event was the first that led to the told state.',
    byTold: true,
    value: (report, told) =>
      report.facts.steps.rules.firstToState.has(report.candidate.event)
        ? toldShare(told, report)
        : 0,
  },
  {
    name: 'claimed-rule',
    about: 'The event is a step of a rule on the claim’s app, in its place and scope.',
    value: ({ candidate: { event }, facts: { steps } }) => Number(steps.rules.events.has(event)),
  },
  {
    name: 'rule-over',
    about:
      'By the claim’s day, the event’s rules were over, and another of the scope was not, or ended later; an end counts if it is not told.',
    byTold: true,
    value: (report, told) => {
      const hasEndedOne = report.facts.steps.over.get(report.candidate.event);
      if (hasEndedOne === undefined) return 0;
      return hasEndedOne ? 1 - toldShare(told, report) : 1;
    },
  },
  {
    name: 'only-rule',
    about: 'The record has only one rule on the app in the place.',
    value: ({ facts }) => Number(facts.steps.rules.onlyOne),
  },
  {
    name: 'widely-told',
    about: 'The record has many sources for the event, so background is likely to recall it.',
    value: ({ candidate: { event }, claim }) =>
      claim.main ? 0 : Math.min(1, Math.log(event.sources.length) / Math.log(MANY_SOURCES)),
  },
  {
    name: 'names-time',
    about: 'A sentence of the claim names the event’s day, its month or, less tellingly, its year.',
    value: ({ namesTime }) => namesTime,
  },
  {
    name: 'article-names-day',
    about:
      'A sentence on a restriction names the event’s day; in an undated article, any sentence, even without the year.',
    value: ({ candidate: { event }, article }) => Number(namesDay(article.days, event.date)),
  },
  {
    name: 'names-day-of-month',
    about: 'In an undated article, the claim names the event’s day without its month.',
    value: ({ candidate: { event }, facts }) =>
      Number(namesDayOfMonth(facts.daysOfMonth, event.date)),
  },
  {
    name: 'recent',
    about:
      'The event’s day is in the week before publication or the day after, and the claim is a main one.',
    value: ({ candidate: { event }, daysBefore, claim }) =>
      (claim.main &&
        isDay(event.date) &&
        daysBefore !== null &&
        daysBefore >= DAY_AFTER &&
        RECENT_VALUES.find(({ days }) => daysBefore <= days)?.value) ||
      0,
  },
  {
    name: 'not-the-news',
    about:
      'A main claim names a day of the last week, or its rule has fresh news; this event is over a week old, or a start to come.',
    value: ({ daysBefore, facts, isNamedStart }) => {
      if (!facts.hasNews || daysBefore === null) return 0;
      if (isNamedStart) return 1;
      return OLD.find(({ days }) => daysBefore > days)?.value ?? 0;
    },
  },
  {
    name: 'superseded',
    about:
      'A main claim says that something was done again, but a later event did the same to the event’s rule.',
    value: (report) => Number(isSuperseded(report)),
  },
  {
    name: 'long-before',
    about: 'The event happened more than a month, or even a year, before publication.',
    value: ({ daysBefore }) =>
      (daysBefore !== null && LONG.find(({ days }) => daysBefore >= days)?.value) || 0,
  },
  {
    name: 'told-time',
    about:
      'Sentences name the event’s day or month as seen from publication (“on Monday”, “last month”); in an undated article, its weekday.',
    value: ({ candidate: { event }, facts }) => Number(isAtToldTime(facts.told, event.date)),
  },
  {
    name: 'to-told-state',
    about: 'The event led to the told state.',
    byTold: true,
    value: (report, told) => toldShare(told, report),
  },
  {
    name: 'to-other-state',
    about: 'The event led to another state than the told one.',
    byTold: true,
    value: (report, told) => (report.candidate.event.state ? 1 - toldShare(told, report) : 0),
  },
  {
    name: 'denied',
    about:
      'The claim denies a rule, while the event changed a rule of another scope, and the claim has no word for what it did.',
    byTold: true,
    value: (report, told) => (isOnOtherRule(report) ? told.none : 0),
  },
  {
    name: 'bare-proposal',
    about:
      'The event is one of several steps of a proposal, and background mentions the proposal without naming a time, a step or the rule.',
    byTold: true,
    value: (report, told) => (isBareProposal(report) ? told.proposed : 0),
  },
  {
    name: 'effect-unspoken',
    about: 'No sentence has a word for what the event did: upholding, proposing or selling.',
    value: ({ candidate: { effects }, facts }) =>
      Number(
        isUnspoken(
          SPOKEN.filter((effect) => effects.has(effect)),
          facts.effects,
        ),
      ),
  },
  {
    name: 'end-unspoken',
    about:
      'The event ended a rule, and no sentence of the dated article has a word for an end, a sale or a court.',
    value: ({ candidate: { event }, article: { published, inferred }, facts }) =>
      Number(
        // This scoring rule applies only if the day of publication is known, not just inferred.
        // In any other article, a claim may point to the event by the event's date alone. A lack
        // of words such as "lifted" or "expired" then does not make the event less likely.
        published !== null &&
          !inferred &&
          event.state !== null &&
          isOver(event.state) &&
          !ENDING_EFFECTS.some((effect) => facts.effects.has(effect)) &&
          !ENDING_CLASSES.some((name) => facts.classes.has(name)),
      ),
  },
  {
    name: 'effect-spoken',
    about: 'A sentence has a word for what the event did to a rule: delaying, blocking, lifting.',
    value: ({ candidate: { effects }, facts }) => Number(shareAfterwards(facts.effects, effects)),
  },
  {
    name: 'court-decides',
    about: 'The event is a court’s decision, and a sentence of the claim names a court.',
    value: ({ candidate, facts }) =>
      Number(facts.namesCourt && EVENT_KINDS[candidate.event.kind].isRuling),
  },
  {
    name: 'article-names-body',
    about: 'The article names a court, ministry or other body that took part in the event.',
    value: ({ index, candidate, article }) =>
      Math.max(
        0,
        ...bodiesAmong(candidate, article.bodies).map((body) =>
          Math.min(1, FEW / index.namedBy(body).length),
        ),
      ),
  },
  {
    name: 'matched',
    about: 'Sentence by sentence, the event is among those that the article reports.',
    value: ({ candidate, article }) => article.matches.get(candidate.event.id) ?? 0,
  },
  {
    name: 'names-rule',
    about: 'A sentence of the claim names the event’s rule or court case.',
    value: ({ candidate: { keys }, facts }) =>
      Number([...facts.rules].some((rule) => keys.has(rule))),
  },
  {
    name: 'shared-words',
    about: 'The sentences share rare words with what the record says about the event.',
    value: ({ index, candidate, facts }) =>
      Math.min(1, index.words.sharedWith(candidate.event, facts.words) / ALL_SHARED),
  },
  {
    name: 'shared-numbers',
    about: 'The article shares rare numbers with what the record says about the event.',
    value: ({ index, candidate, article }) =>
      Math.min(1, index.numbers.sharedWith(candidate.event, article.numbers()) / ALL_NUMBERS),
  },
];

/** All scoring rules for how well an event of the record fits a claim. */
export const WEIGHED_RULES: readonly ReportRule[] = [...REPORT_RULES, ...REPORT_CUES];

/**
 * True when a sentence has a word for what the event did to a ban or law: "lifted" for an event
 * that lifted a ban (see `AFTERWARDS`).
 */
function shareAfterwards(named: ReadonlySet<Effect>, effects: ReadonlySet<Effect>): boolean {
  return AFTERWARDS.some((effect) => named.has(effect) && effects.has(effect));
}

function isUnspoken(effects: readonly Effect[], named: ReadonlySet<Effect>): boolean {
  return effects.length > 0 && !effects.some((effect) => named.has(effect));
}

/**
 * True when the event changed the state of a rule whose scope is not the claim's, and the claim's
 * sentences name no effect of the event. For example, the claim is "The government will not ban
 * TikTok", and the event is an order to close the company's offices. The effects `ban` and
 * `propose` don't count as named, because denials name them too.
 */
function isOnOtherRule({ candidate: { event, effects }, facts }: ReportCase): boolean {
  return (
    event.state !== null &&
    !facts.steps.rules.events.has(event) &&
    ![...facts.ownEffects].some((effect) => effects.has(effect) && !DENIED.includes(effect))
  );
}

/**
 * True when a main claim says that something was done again, but the event is probably an earlier
 * instance. This is assumed if another event, later but not after the day of publication, brought
 * one of the event's rules to the same state. If the claim names the event's day or month, the
 * event must also be the first that brought the rule to this state: "A third delay" never means
 * the first delay.
 */
function isSuperseded(report: ReportCase): boolean {
  const { claim, facts, article, namesTime } = report;
  if (!claim.main || article.published === null || !facts.classes.has(ANEW)) return false;
  const isNamed = namesTime === 1 || isAtToldTime(facts.told, report.candidate.event.date);
  const others = sameSteps(report);
  const { published } = article;
  const hasLater = others.some(
    ({ date }) => date > report.candidate.event.date && date <= published,
  );
  return hasLater && (!isNamed || others.every(({ date }) => date > report.candidate.event.date));
}

/**
 * Returns the other events that share a rule with the candidate's event and began the same state.
 * If the candidate is a ruling that blocked a ban, these are the other events that blocked this
 * ban. Empty if the candidate's event began no state.
 */
function sameSteps({ candidate: { event }, facts }: ReportCase): LegalEvent[] {
  return facts.steps.rules.newestFirst.filter(
    (other) =>
      other !== event &&
      event.state !== null &&
      other.state === event.state &&
      other.measures.some((id) => event.measures.includes(id)),
  );
}

/**
 * True when a background claim only mentions a proposal that has taken several steps, and the
 * event is one of them. "Denmark plans a similar law" does not say which of the steps it means.
 */
function isBareProposal(report: ReportCase): boolean {
  const { candidate, claim, facts, article, namesTime } = report;
  const { event, effects } = candidate;
  const { recency, rules } = facts.steps;
  const isOnlyStep = rules.firstToState.has(event) && recency.get(event) === 1;
  if (claim.main || event.state === null || !isProposal(event.state) || isOnlyStep) return false;
  const isTimed = namesTime > 0 || isAtToldTime(facts.told, event.date);
  const hasStep = [...facts.ownEffects].some(
    (effect) => effects.has(effect) && !OF_NO_STEP.includes(effect),
  );
  return !isTimed && !hasStep && !article.matches.has(event.id) && facts.rules.size === 0;
}

/**
 * Returns the probability, 0 … 1, that the law is in the state that the event began, according to
 * the article. If the event is the law's start on a later day (see `isNamedStart`), the result is
 * the sum of this probability and that of `pending`, because an article may call such a law "in
 * force" or "pending". Returns 0 for an event that began no state.
 */
function toldShare(told: ToldShares, { candidate, isNamedStart }: ReportCase): number {
  const { state } = candidate.event;
  if (state === null) return 0;
  return isNamedStart ? told[state] + told.pending : told[state];
}
