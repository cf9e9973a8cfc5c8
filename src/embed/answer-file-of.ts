import { decidingSource } from '../core/record/deciding-source.ts';
import type { LegalEvent } from '../core/record/schema.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { statusWords } from '../core/wording/standing.ts';
import type { Words } from '../core/wording/words.ts';
import type { AnswerFile, AnswerGroup } from './answer-file.ts';
import type { LawInPlace } from './law-in-place.ts';
import { preparedAnswers, stateWords, type Wording } from './prepared-answers.ts';

/**
 * Returns the answer file about an app in a place, in the language of `words`. `site` is the
 * address of the record's site, with a slash at the end; null if there is no site.
 */
export function answerFileOf(law: LawInPlace, words: Words, site: string | null): AnswerFile {
  const { app, place, day, until, events } = law;
  const { tag: language, direction } = words.language;
  const positions = new Map(events.map((event, index) => [event, index]));
  const wording: Wording = {
    words,
    ruleUrl: (id) => site && `${site}rule/${id}/`,
    indexOf: (event) => positions.get(event) ?? -1,
  };
  return {
    schema: 1,
    app,
    place,
    language,
    direction,
    day,
    until,
    texts: textsOf(law, words),
    site: site === null ? null : { name: words.say('extensionName'), url: site },
    groups: law.groups.map((group) => groupOf(wording, group, day)),
    events: events.map((event) => listed(words, event)),
  };
}

function groupOf(
  wording: Wording,
  { scope, now, turns }: LawInPlace['groups'][number],
  day: string,
): AnswerGroup {
  const { words } = wording;
  return {
    scope,
    people: scopeName(words, scope),
    today: { look: stateWords(words, now, day).look, words: statusWords(words, now, day) },
    answers: preparedAnswers(wording, turns),
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

function textsOf({ through, day }: LawInPlace, words: Words): AnswerFile['texts'] {
  return {
    label: words.say('panel_label'),
    then: words.say('then'),
    now: words.say('now'),
    since: words.say('changes_heading', { date: '{date}' }),
    labelled: words.say('labelled', { label: '{label}', text: '{text}' }),
    nothing: words.say('changes_nothing'),
    upToDate: words.say('provenance_through', { date: dateWords(words, through) }),
    old: words.say('warning_not_checked', { date: dateWords(words, day) }),
  };
}
