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

/** Number of days for which a file of answers may be shown without a warning. */
const DAYS_FRESH = 30;
/** First possible day of an article. */
const BEGINNING = '1970-01-01';

/** A record on a day, with what is computed once for all files of answers. */
export interface RecordOnDay {
  record: LegalRecord;
  /** Day that counts as today, `YYYY-MM-DD`. */
  day: string;
  /** Date up to which the record is maintained, `YYYY-MM-DD` or `YYYY-MM`. */
  through: string;
  /** Everything that is scheduled after the day. */
  upcoming: LegalEvent[];
}

/** Content of a file of answers on an app in a place, before it is put into words. */
export interface LawInPlace extends Omit<RecordOnDay, 'record' | 'upcoming'> {
  app: string;
  place: string;
  /** Last day, `YYYY-MM-DD`, on which a file may be shown without a warning. */
  until: string;
  /** Events on the app's rules in the place, oldest first. */
  events: LegalEvent[];
  /** The law for each group of people. The general public comes first, even without a rule. */
  groups: { scope: Scope; now: Status; turns: Turn[] }[];
}

/** The finding on an article published on a day, or later but before the next turn. */
export interface Turn {
  from: string;
  finding: Finding;
  /** Events that changed the law that the finding is about. */
  changes: LegalEvent[];
}

/** App, place and group of people that answers are about. */
interface Subject {
  app: string;
  place: string;
  scope: Scope;
}

/** Prepares a record for `lawInPlace`. */
export function recordOnDay(record: LegalRecord, day: string): RecordOnDay {
  const through = recordThrough(record, day);
  return { record, day, through, upcoming: allUpcoming(record, day) };
}

/**
 * Returns the law on an app in a place as a file of answers states it in any language. Each article
 * is assumed to report the law of its day.
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

/** Returns the day before the next date that is set, at most `DAYS_FRESH` days ahead. */
function freshUntil({ record, day, upcoming }: RecordOnDay, app: string, place: string): string {
  const rules = measuresIn(record, place).filter(({ apps }) => apps.includes(app));
  const isOurs = ({ measures }: LegalEvent) => rules.some(({ id }) => measures.includes(id));
  const next = upcoming.find(isOurs);
  const days = [shiftDay(day, DAYS_FRESH), ...(next ? [shiftDay(endsOn(next.date), -1)] : [])];
  return days.sort()[0] ?? day;
}

/** Returns the days up to today from which findings may differ, oldest first. */
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
 * Returns the claim that the law on the article's day was as in the record. If the record has only
 * later rules, returns the claim that there is a rule, because a claim that there is none would not
 * lead to rules for other groups of people.
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
