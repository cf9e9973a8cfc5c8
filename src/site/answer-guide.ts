import type { Field } from './field-guide.ts';

/**
 * Explanations of the fields of an answer file (`embed/v1/answers/`), shown on the data page. A
 * test compares these fields with `answerFileSchema` in src/embed.
 */
export const ANSWER_FILE_FIELDS = {
  schema: { means: 'Version of the format', example: 1 },
  app: { means: 'Id of the app', example: 'tiktok' },
  place: { means: 'Code of the place', example: 'IN' },
  language: { means: 'Language of the texts (BCP 47)', example: 'pt-BR' },
  direction: { means: 'Writing direction of the language', example: 'ltr' },
  day: { means: 'Day on which the law is as the file says', example: '2026-11-27' },
  until: {
    means: 'Last day before readers are warned that the file is old',
    example: '2026-12-27',
  },
  texts: { means: 'Labels in the file’s language', example: {} },
  site: {
    means: 'Name and address of the record’s site; null when it has none',
    example: { name: 'Still Banned?', url: 'https://bans.example/' },
  },
  groups: {
    means: 'Answers, grouped by the people concerned; the general public comes first',
    example: [],
  },
  events: {
    means: 'Events that changed the law, oldest first',
    example: [],
    table: 'answer-events',
  },
} satisfies Record<string, Field>;

/** Explanations of the fields of `texts` in an answer file, shown on the data page. */
export const ANSWER_TEXT_FIELDS = {
  label: { means: 'Name of the answer for screen readers', example: 'Still Banned?' },
  then: { means: 'Label of the state on the article’s day', example: 'Then' },
  now: { means: 'Label of the state today', example: 'Now' },
  since: {
    means: 'Heading of the list of changes; {date} is replaced by the article’s day',
    example: 'Since this article ({date})',
  },
  labelled: { means: 'Pattern that joins a label and its text', example: '{label}: {text}' },
  nothing: { means: 'Text shown when nothing has changed', example: 'No change on record.' },
  upToDate: {
    means: 'Day up to which the record is up to date',
    example: 'Up to date to 1 Nov 2026',
  },
  old: { means: 'Warning after the day `until`', example: 'Newer changes may be missing.' },
} satisfies Record<string, Field>;

/** Explanations of the fields of a group of people in an answer file, shown on the data page. */
export const ANSWER_GROUP_FIELDS = {
  scope: { means: 'Scope, as in the rules', example: 'government-devices' },
  people: { means: 'The people in words', example: 'government devices' },
  today: {
    means: 'The law today in one line: the symbol of its state, and words',
    example: { look: 'in-force', words: 'in force since 29 June 2020' },
  },
  answers: { means: 'Answers for articles of all days, oldest first', example: [] },
} satisfies Record<string, Field>;

/**
 * Explanations of the fields of one answer in an answer file, shown on the data page. Each answer
 * is for the articles that were published in a certain period, which begins on the day in `from`.
 */
export const ANSWER_FIELDS = {
  from: {
    means:
      'First day of publication of the articles that this answer is for; the next answer takes over on its `from`',
    example: '2020-06-29',
  },
  verdict: {
    means: 'The answer in a few words, with the symbol of today’s state',
    example: { look: 'ended', words: 'Over' },
  },
  subject: { means: 'App and place', example: 'TikTok in India' },
  sentences: {
    means: 'What the law says today, and what has happened to the rule',
    example: ['The order of 2020 is still in force.'],
  },
  moves: {
    means: 'States on the article’s day and today; null when they are equal or not known',
    example: {
      then: { look: 'pending', words: 'in force from 20 Sep 2020' },
      now: { look: 'ended', words: 'ended 9 June 2021' },
    },
  },
  source: {
    means: 'Name and address of the best source; null when there is none',
    example: { name: 'The White House', url: 'https://www.whitehouse.gov/' },
  },
  rule: {
    means: 'English name and page of the rule; null when no rule answers',
    example: { name: 'India: block of 59 apps', url: null },
  },
  changes: { means: 'Positions in `events` of the events that changed the law', example: [0, 2] },
} satisfies Record<string, Field>;

/** Explanations of the fields of an event in an answer file, shown on the data page. */
export const ANSWER_EVENT_FIELDS = {
  date: { means: 'Day or month', example: '2021-06-09' },
  when: { means: 'The date in words', example: '9 June 2021' },
  title: {
    means: 'What happened, in English',
    example: 'Executive Order 14034 revokes app orders',
  },
  source: {
    means: 'Name and address of its best source; null when there is none',
    example: { name: 'The White House', url: 'https://www.whitehouse.gov/' },
  },
} satisfies Record<string, Field>;
