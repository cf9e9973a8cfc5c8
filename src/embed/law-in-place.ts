import { answersOf } from '../core/answers/answers-of.ts';
import { type Finding, findingsOf } from '../core/answers/findings.ts';
import { sinceArticle } from '../core/answers/since-article.ts';
import { endsOn, startsOn } from '../core/dates/day-or-month.ts';
import { shiftDay } from '../core/dates/days.ts';
import type { Claim } from '../core/judge/claims/claim.ts';
import { eventsBetween } from '../core/law/events-between.ts';
import { recordThrough } from '../core/law/record-through.ts';
import type { Status } from '../core/law/standing.ts';
import { statusInScope, statusOn } from '../core/law/status.ts';
import { allUpcoming } from '../core/law/upcoming.ts';
import { eventsOf, measuresIn } from '../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../core/record/schema.ts';
import { EVERYONE, type Scope } from '../core/record/scopes.ts';

/** Number of days that an answer file may be shown without a warning. */
const DAYS_FRESH = 30;
/** First day of the period that the first answer covers. All articles are newer than this day. */
const BEGINNING = '1970-01-01';

/** A record, the day that counts as today, and facts that all answer files share. */
export interface RecordOnDay {
  record: LegalRecord;
  /** Day that counts as today, `YYYY-MM-DD`. */
  day: string;
  /**
   * Date up to which the record is maintained (see `recordThrough`), `YYYY-MM-DD` or `YYYY-MM`. ''
   * for an empty record.
   */
  through: string;
  /** All events that the record schedules after `day`. */
  upcoming: LegalEvent[];
}

/**
 * Content of an answer file about an app in a place, before it is put into words of any language.
 */
export interface LawInPlace extends Omit<RecordOnDay, 'record' | 'upcoming'> {
  app: string;
  place: string;
  /** Last day, `YYYY-MM-DD`, on which the file may be shown without a warning. */
  until: string;
  /** Events up to `day` that concern the app's rules in the place, oldest first. */
  events: LegalEvent[];
  /**
   * The law for each group of people. The general public comes first, even if there is no rule for
   * the general public.
   */
  groups: { scope: Scope; now: Status; turns: Turn[] }[];
}

/**
 * The answer for articles that were published in one period. The period begins on the day `from`,
 * and ends before the next `Turn` begins.
 */
export interface Turn {
  from: string;
  finding: Finding;
  /**
   * All events by which the rule in `finding` changed, oldest first. Events before `from` are
   * included. Empty if `finding` has no rule.
   */
  changes: LegalEvent[];
}

/** The app, place and group of people that an answer is about. */
interface Subject {
  app: string;
  place: string;
  scope: Scope;
}

/**
 * Returns the facts that `lawInPlace` needs and that are equal for every app and place. They are
 * computed once for all answer files.
 */
export function recordOnDay(record: LegalRecord, day: string): RecordOnDay {
  const through = recordThrough(record, day);
  return { record, day, through, upcoming: allUpcoming(record, day) };
}

/**
 * Returns the law on an app in a place, for answer files in any language. The answers are divided
 * by the article's day of publication (see `Turn`). Each answer assumes that the article
 * correctly reported the law of that day.
 */
export function lawInPlace(on: RecordOnDay, app: string, place: string): LawInPlace {
  const { record, day, through } = on;
  const scopes = new Set<Scope>([
    EVERYONE,
    ...statusOn(record, app, place, day).map(({ scope }) => scope),
  ]);
  return {
    app,
    place,
    day,
    through,
    until: freshUntil(on, app, place),
    events: eventsBetween(record, { after: BEGINNING, until: day, app, place }),
    groups: [...scopes].map((scope) => ({
      scope,
      now: statusInScope(record, app, place, scope, day),
      turns: turningDays(on, { app, place, scope }).map((from) =>
        turnOn(on, { app, place, scope }, from),
      ),
    })),
  };
}

/**
 * Returns the last day on which an answer file needs no warning. This is the day before the next
 * scheduled event, or `DAYS_FRESH` days from today if that is earlier. An event dated only
 * `2027-05` counts as an event of 31 May.
 */
function freshUntil({ record, day, upcoming }: RecordOnDay, app: string, place: string): string {
  const rules = measuresIn(record, place).filter(({ apps }) => apps.includes(app));
  const isOurs = ({ measures }: LegalEvent) => rules.some(({ id }) => measures.includes(id));
  const next = upcoming.find(isOurs);
  const days = [shiftDay(day, DAYS_FRESH), ...(next ? [shiftDay(endsOn(next.date), -1)] : [])];
  return days.sort()[0] ?? day;
}

/**
 * Returns the days on which the answer for an article can change, oldest first: `BEGINNING`,
 * today, and the dates of the rules' events. An event dated `2025-05` gives 1 May and 31 May.
 * Leaves out days after today.
 */
function turningDays({ record, day }: RecordOnDay, { app, place, scope }: Subject): string[] {
  const rules = measuresIn(record, place).filter(
    (rule) => rule.scope === scope && rule.apps.includes(app),
  );
  const dates = rules.flatMap(({ id }) => eventsOf(record, id)).map(({ date }) => date);
  const days = [BEGINNING, day, ...dates.flatMap((date) => [startsOn(date), endsOn(date)])];
  return [...new Set(days)].filter((one) => one <= day).sort();
}

function turnOn({ record, day }: RecordOnDay, subject: Subject, from: string): Turn {
  const { app, place, scope } = subject;
  const statusOf = (on: string) => statusInScope(record, app, place, scope, on);
  const claim = claimOf(subject, statusOf(from), statusOf(day));
  const answers = answersOf(record, [claim], from, day);
  const [finding] = findingsOf(record, answers, { published: from, today: day });
  if (!finding) throw new Error(`No answer on ${app} in ${place}.`);
  const { measure, apps } = finding.answer;
  const since = measure && sinceArticle(record, { measure, apps }, BEGINNING, day);
  return { from, finding, changes: since?.changes.map(({ event }) => event) ?? [] };
}

/**
 * Returns the claim of an imaginary article that reports the state of the law on the article's
 * day (`then`). If nothing was on record on that day, the law today (`now`) decides:
 * - If a rule is on record today, the article reports `in-force`.
 * - Otherwise, the article reports `none`.
 */
function claimOf({ app, place, scope }: Subject, then: Status, now: Status): Claim {
  const later = now.state === 'no-record' ? 'none' : 'in-force';
  const told = then.state === 'no-record' ? later : then.state;
  return {
    apps: [app],
    place,
    scope,
    told,
    on: null,
    mentions: [],
    weight: 1,
    main: true,
    event: null,
  };
}
