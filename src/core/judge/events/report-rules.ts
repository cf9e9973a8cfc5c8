import { EVENT_KINDS } from '../../record/event-kinds.ts';
import type { NamedRule } from '../rules/rule.ts';
import type { ReportCase } from './report-case.ts';

/** A rule that makes it more or less likely that a claim reports an event. */
export interface ReportRule extends NamedRule {
  /** Positive when the rule makes the event more likely, negative when it makes it less likely. */
  weight: number;
  /** Returns 0 … 1; 0 when the rule does not apply. */
  value(report: ReportCase): number;
}

/**
 * Value of the rule `names-time`, by the most exact part of the event's date that the claim's
 * sentences name.
 */
const EXACT = { day: 1, month: 1, year: 0.4 };

/** Sum with which every event begins, before the rules add to it. */
export const REPORT_BASE = -6.1;

/** Number of days after an event within which a main claim may report it as news. */
const NEWS = 3;

/** An event that happened more than this many days before publication is history. */
const OLD = 365;

/** Largest number of events that a place may have to count as a place with few. */
export const FEW = 2;

export const REPORT_RULES: readonly ReportRule[] = [
  {
    name: 'own-place',
    about: 'The event is of the claim’s own place, not of a part of it or of the whole around it.',
    weight: 2.9,
    value: ({ candidate, claim }) => Number(candidate.jurisdictions.has(claim.place)),
  },
  {
    name: 'sentence-fits',
    about: 'A sentence of the claim fits the event, as the rules on sentences and events say.',
    weight: 2.7,
    value: ({ bestCertainty }) => bestCertainty,
  },
  {
    name: 'matched',
    about: 'Sentence by sentence, the event is among those that the article reports.',
    weight: 1.8,
    value: ({ candidate, claim }) => claim.matches.get(candidate.event.id) ?? 0,
  },
  {
    name: 'names-time',
    about: 'A sentence of the claim names the event’s day, its month or its year.',
    weight: 1.3,
    value: ({ time }) => (time === null ? 0 : EXACT[time]),
  },
  {
    name: 'other-time',
    about: 'The claim’s sentences recall an earlier time, but not that of the event.',
    weight: -0.5,
    value: (report) => Number(report.recalls && report.time === null && !isNews(report)),
  },
  {
    name: 'scope-fits',
    about: 'The event concerns a rule for the people to whom the claim’s rule applies.',
    weight: 1.1,
    value: ({ inScope }) => Number(inScope),
  },
  {
    name: 'state-fits',
    about: 'The event led to the state that the article tells.',
    weight: 1.6,
    value: ({ candidate, claim }) => Number(candidate.event.state === claim.told),
  },
  {
    name: 'began-state',
    about:
      'The event began the state that its rule had on the day of publication, or the told one.',
    weight: 0.8,
    value: ({ begins }) => Number(begins),
  },
  {
    name: 'adopted-rule',
    about: 'The rule was adopted by the event, which is what background most often recalls.',
    weight: 0.9,
    value: ({ adopts, claim }) => Number(adopts && !claim.main),
  },
  {
    name: 'news-of-the-day',
    about: 'What the article is mainly about happened in the three days before it.',
    weight: 2.1,
    value: (report) => Number(isNews(report)),
  },
  {
    name: 'few-events',
    about: 'The record has no more than two events on the app in the place.',
    weight: 0.9,
    value: ({ candidates }) => Number(candidates <= FEW),
  },
  {
    name: 'long-before',
    about:
      'The event happened more than a year before the article, which does not name its time, and began no state.',
    weight: -1.9,
    value: ({ daysBefore, time, begins }) =>
      Number(time === null && !begins && daysBefore !== null && daysBefore > OLD),
  },
  {
    name: 'single-body',
    about: 'The event is a single body’s own rule, which does not speak for the place.',
    weight: -1,
    value: ({ candidate }) => Number(candidate.ofOneBody),
  },
  {
    name: 'mere-request',
    about: 'The event only asks a court or an authority for a decision.',
    weight: -1.6,
    value: ({ candidate }) => Number(EVENT_KINDS[candidate.event.kind].isRequest),
  },
];

function isNews({ claim, daysBefore }: ReportCase): boolean {
  return claim.main && daysBefore !== null && daysBefore >= -1 && daysBefore <= NEWS;
}
