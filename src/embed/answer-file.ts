import * as z from 'zod/mini';
import { STATE_SHAPES } from '../components/state-shapes.ts';
import { isRealDate, isRealDay } from '../core/dates/day-or-month.ts';
import { isHttpsAddress } from '../core/record/https-address.ts';
import { namesIn } from '../core/record/names-in.ts';
import { isPlainText } from '../core/text/signs.ts';

// News sites' content security policies forbid creating code from text, which zod would otherwise
// try.
z.config({ jitless: true });

/** Media type under which a publisher signs a file of answers. */
export const ANSWERS_PAYLOAD_TYPE = 'application/vnd.still-banned.answers+json';

/** Largest file that a page reads, in characters. */
export const MAX_ANSWER_FILE = 500_000;

/** True for a text without hidden signs, apart from the marks and isolates that Arabic needs. */
function isShown(text: string): boolean {
  const [opened, closed] = ['\u2068', '\u2069'].map((sign) => text.split(sign).length);
  return opened === closed && isPlainText(text.replace(/[\u200e\u200f\u2068\u2069]/g, ''));
}

const text = z.string().check(z.maxLength(1500), z.refine(isShown));
const day = z.string().check(z.refine(isRealDay));
const link = z.object({ name: text, url: z.string().check(z.refine(isHttpsAddress)) });
const state = z.object({ look: z.enum(namesIn(STATE_SHAPES)), words: text });

/** Answer to an article of one day. */
const answerSchema = z.object({
  /**
   * First day, `YYYY-MM-DD`, of the articles to which this answer applies. The answer applies until
   * the next answer's first day.
   */
  from: day,
  /** Bold word with the shape of today's state. */
  verdict: state,
  subject: text,
  /** Sentences that say how the rule has changed and what the law is today. */
  sentences: z.array(text).check(z.maxLength(8)),
  /** States on the article's day and today; null when they are the same or unknown. */
  moves: z.nullable(z.object({ then: state, now: state })),
  source: z.nullable(link),
  /** The rule, in English. `url` is null when the rule has no known page. */
  rule: z.nullable(z.object({ name: text, url: z.nullable(link.shape.url) })),
  /**
   * Positions in `events` of the events that changed the law. The element ignores positions outside
   * `events`, and events before the article.
   */
  changes: z.array(z.number()).check(z.maxLength(500)),
});

/** Answers for one group of people. */
const groupSchema = z.object({
  scope: text,
  people: text,
  /** Today's law in one line. */
  today: state,
  answers: z.array(answerSchema).check(z.minLength(1), z.maxLength(500)),
});

/**
 * A file of prepared answers about one app in one place, in one language. It is small, and a
 * program that shows it needs no knowledge of the law, so an article's page can show it.
 */
export const answerFileSchema = z.object({
  schema: z.literal(1),
  app: text,
  place: text,
  /** BCP 47 tag. */
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  direction: z.enum(['ltr', 'rtl']),
  /** The file states the law on this day. */
  day,
  /** Last day on which it may be shown without a warning. */
  until: day,
  /** Labels. `since` contains `{date}` as a placeholder for the article's day. */
  texts: z.object({
    label: text,
    then: text,
    now: text,
    since: text,
    nothing: text,
    upToDate: text,
    old: text,
  }),
  /** The record's site; null when it has none. */
  site: z.nullable(link),
  /** The general public first. */
  groups: z.array(groupSchema).check(z.minLength(1), z.maxLength(20)),
  /** Events that changed the law, oldest first, with titles in English. */
  events: z
    .array(
      z.object({
        date: z.string().check(z.refine(isRealDate)),
        when: text,
        title: text,
        source: z.nullable(link),
      }),
    )
    .check(z.maxLength(2000)),
});

export type AnswerFile = z.infer<typeof answerFileSchema>;
export type AnswerGroup = AnswerFile['groups'][number];
export type PreparedAnswer = AnswerGroup['answers'][number];
export type StateWords = z.infer<typeof state>;

/**
 * Parses a file of answers. Unknown fields are ignored. Throws an Error for everything else that is
 * not such a file: wrong types, hidden signs, addresses that are not https, texts without end.
 */
export function parseAnswerFile(json: string): AnswerFile {
  const parsed = answerFileSchema.safeParse(JSON.parse(json));
  if (!parsed.success)
    throw new Error(`no file of answers, at ${parsed.error.issues[0]?.path.join('.')}`);
  return parsed.data;
}

/** Returns the answer for an article published on a day; null means an article published today. */
export function answerOn({ answers }: AnswerGroup, since: string | null): PreparedAnswer {
  const found = since === null ? undefined : answers.findLast(({ from }) => from <= since);
  return found ?? (since === null ? answers.at(-1) : answers[0]) ?? missing();
}

function missing(): never {
  throw new Error('a group without answers');
}
