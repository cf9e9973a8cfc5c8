import { type Shape, STATE_SHAPES } from '../components/state-shapes.ts';
import { endsOn } from '../core/dates/day-or-month.ts';
import {
  type AnswerFile,
  type AnswerGroup,
  labelled,
  type PreparedAnswer,
  type StateWords,
} from './answer-file.ts';
import { drawing, element } from './dom.ts';

/** An answer to show. The answer compares the law on the article's day with the law today. */
export interface Shown {
  file: AnswerFile;
  group: AnswerGroup;
  answer: PreparedAnswer;
  /** Day of the article, `YYYY-MM-DD`; null when the page does not give it. */
  since: string | null;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Makes the content of the element: the answer, the answer's source, the changes since the
 * article, and the law for other groups of people.
 */
export function answerView(shown: Shown): HTMLElement {
  const { file, answer, today } = shown;
  const { language: lang, direction: dir, texts } = file;
  return element(
    'section',
    { class: 'sb answer', lang, dir, 'aria-label': texts.label },
    element(
      'p',
      { class: 'verdict' },
      icon(answer.verdict),
      ' ',
      element('strong', {}, answer.verdict.words),
      ' ',
      element('span', { class: 'subject' }, answer.subject),
    ),
    today > file.until ? element('p', { class: 'old' }, texts.old) : null,
    element('p', {}, answer.sentences.join(' ')),
    moves(shown),
    proof(answer),
    changes(shown),
    otherPeople(shown),
    footer(file),
  );
}

function icon({ look }: StateWords): SVGElement {
  const shapes: readonly Shape[] = STATE_SHAPES[look];
  return drawing(
    'svg',
    {
      class: `state-icon state-${look}`,
      viewBox: '0 0 16 16',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
    },
    ...shapes.map(([name, attributes]) => drawing(name, attributes)),
  );
}

function moves({ file: { texts }, answer, since }: Shown): HTMLElement | null {
  if (answer.moves === null || since === null) return null;
  const row = (label: string, state: StateWords) =>
    element(
      'div',
      {},
      element('dt', {}, label),
      ' ',
      element('dd', {}, icon(state), ' ', state.words),
    );
  return element('dl', {}, row(texts.then, answer.moves.then), row(texts.now, answer.moves.now));
}

/**
 * Returns links to the answer's source and rule. Returns null when the answer has no source and no
 * rule. The names in the links are in English or in the source's language.
 */
function proof({ source, rule }: PreparedAnswer): HTMLElement | null {
  const parts = [
    source && link(source.name, source.url),
    rule && (rule.url === null ? english('span', rule.name) : link(rule.name, rule.url)),
  ].filter((part) => part !== null);
  const spaced = parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
  return spaced.length > 0 ? element('p', { class: 'proof' }, ...spaced) : null;
}

/**
 * Returns a collapsible list of the events that changed the law after the article's day. If there
 * are none, returns a sentence that says so. Null when the article's day is not known.
 */
function changes({ file, answer, since }: Shown): HTMLElement | null {
  if (since === null) return null;
  const events = answer.changes
    .flatMap((index) => file.events[index] ?? [])
    .filter(({ date }) => endsOn(date) > since);
  const heading = file.texts.since.replace('{date}', dateIn(file.language, since));
  if (events.length === 0)
    return element('p', {}, element('b', {}, labelled(file, heading, '')), file.texts.nothing);
  return element(
    'details',
    {},
    element('summary', {}, `${heading} (${events.length})`),
    element(
      'ol',
      {},
      ...events.map(({ when, date, title, source }) =>
        element(
          'li',
          {},
          element('time', { datetime: date }, when),
          ' ',
          source ? link(title, source.url) : english('span', title),
        ),
      ),
    ),
  );
}

function otherPeople({ file, group }: Shown): HTMLElement | null {
  const others = file.groups.filter((other) => other !== group);
  if (others.length === 0) return null;
  return element(
    'ul',
    {},
    ...others.map(({ people, today }) =>
      element('li', {}, icon(today), ' ', labelled(file, people, today.words)),
    ),
  );
}

function footer({ texts, site }: AnswerFile): HTMLElement {
  return element(
    'p',
    { class: 'quiet' },
    texts.upToDate,
    site && ' · ',
    site && element('a', { href: site.url }, site.name),
  );
}

function link(name: string, url: string): HTMLElement {
  return english('a', name, { href: url, rel: 'noreferrer' });
}

/**
 * Makes an element with English text. It is marked as English, because the answer may be in
 * another language.
 */
function english(name: string, text: string, attributes: Record<string, string> = {}) {
  return element(name, { lang: 'en', dir: 'auto', ...attributes }, text);
}

function dateIn(language: string, day: string): string {
  // Dates in Arabic use Western digits, as the record's English texts do.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}
