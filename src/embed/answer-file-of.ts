import { endsOn } from '../core/dates/day-or-month.ts';
import { shiftDay } from '../core/dates/days.ts';
import { eventsBetween } from '../core/law/events-between.ts';
import { recordThrough } from '../core/law/record-through.ts';
import { statusInScope, statusOn } from '../core/law/status.ts';
import { allUpcoming } from '../core/law/upcoming.ts';
import { decidingSource } from '../core/record/deciding-source.ts';
import type { LegalEvent, LegalRecord } from '../core/record/schema.ts';
import { EVERYONE, type Scope } from '../core/record/scopes.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { statusWords } from '../core/wording/standing.ts';
import type { Words } from '../core/wording/words.ts';
import type { AnswerFile, AnswerGroup } from './answer-file.ts';
import { preparedAnswers, type Sources, stateWords } from './prepared-answers.ts';

/** Number of days for which a file may be shown without a warning. */
const DAYS_FRESH = 30;
const BEFORE_ALL = '1970-01-01';

/**
 * Returns the file of answers on an app in a place. The law for the general public comes first,
 * even if there are no rules for it. `site` is the address of the record's site with a trailing
 * slash; null when there is none.
 */
export function answerFileOf(
  { record, words, day }: { record: LegalRecord; words: Words; day: string },
  app: string,
  place: string,
  site: string | null,
): AnswerFile {
  const events = eventsBetween(record, { after: BEFORE_ALL, until: day, app, place });
  const ruleUrl = (id: string) => site && `${site}rule/${id}/`;
  const sources = { record, words, day, ruleUrl };
  const scopes = new Set<Scope>([
    EVERYONE,
    ...statusOn(record, app, place, day).map((one) => one.scope),
  ]);
  const { tag: language, direction } = words.language;
  return {
    schema: 1,
    app,
    place,
    language,
    direction,
    day,
    until: freshUntil(record, app, place, day),
    texts: textsOf(sources),
    site: site === null ? null : { name: words.say('extensionName'), url: site },
    groups: [...scopes].map((scope) => groupOf(sources, { app, place, scope }, events)),
    events: events.map((event) => listed(words, event)),
  };
}

function groupOf(
  sources: Sources,
  subject: { app: string; place: string; scope: Scope },
  events: readonly LegalEvent[],
): AnswerGroup {
  const { record, words, day } = sources;
  const { app, place, scope } = subject;
  const status = statusInScope(record, app, place, scope, day);
  return {
    scope,
    people: scopeName(words, scope),
    today: { look: stateWords(words, status, day).look, words: statusWords(words, status, day) },
    answers: preparedAnswers(sources, subject, (event) => events.indexOf(event)),
  };
}

function listed(words: Words, event: LegalEvent): AnswerFile['events'][number] {
  const source = decidingSource(event);
  return {
    date: event.date,
    when: dateWords(words, event.date),
    title: event.title,
    source: source && { name: source.publisher, url: source.url },
  };
}

function textsOf({ record, words, day }: Sources): AnswerFile['texts'] {
  const through = recordThrough(record, day);
  return {
    label: words.say('panel_label'),
    then: words.say('then'),
    now: words.say('now'),
    since: words.say('changes_heading', { date: '{date}' }),
    nothing: words.say('changes_nothing'),
    upToDate: words.say('provenance_through', { date: dateWords(words, through) }),
    old: words.say('warning_not_checked', { date: dateWords(words, day) }),
  };
}

/** Returns the day before the next date that is set, at most `DAYS_FRESH` days ahead. */
function freshUntil(record: LegalRecord, app: string, place: string, day: string): string {
  const rules = record.measures.filter(
    (rule) => rule.jurisdiction === place && rule.apps.includes(app),
  );
  const isOurs = ({ measures }: LegalEvent) => rules.some(({ id }) => measures.includes(id));
  const next = allUpcoming(record, day).find(isOurs);
  const days = [shiftDay(day, DAYS_FRESH), ...(next ? [shiftDay(endsOn(next.date), -1)] : [])];
  return days.sort()[0] ?? day;
}
