import * as z from 'zod/mini';
import { STATE_SHAPES } from '../components/state-shapes.ts';
import { isRealDate, isRealDay } from '../core/dates/day-or-month.ts';
import { isHttpsAddress } from '../core/record/https-address.ts';
import { namesIn } from '../core/record/names-in.ts';
import { isPlainText } from '../core/text/signs.ts';

// Keeps zod from generating code from strings, which the content security policies of news sites
// do not allow.
z.config({ jitless: true });

/** Payload type (a media type) in the signed envelope of an answer file. */
export const ANSWERS_PAYLOAD_TYPE = 'application/vnd.still-banned.answers+json';

/** Maximum length of an answer file that a page accepts, in bytes. */
export const MAX_ANSWER_FILE = 500_000;

/**
 * True for a text without invisible characters, apart from these:
 * - left-to-right marks and right-to-left marks
 * - U+2068 (opens an isolate) and U+2069 (closes it), if the text has equal numbers of both
 */
function isShown(text: string): boolean {
  const [opened, closed] = ['\u2068', '\u2069'].map((sign) => text.split(sign).length);
  return opened === closed && isPlainText(text.replace(/[\u200e\u200f\u2068\u2069]/g, ''));
}

const text = z.string().check(z.maxLength(1500), z.refine(isShown));
const day = z.string().check(z.refine(isRealDay));
const link = z.object({ name: text, url: z.string().check(z.refine(isHttpsAddress)) });
const state = z.object({ look: z.enum(namesIn(STATE_SHAPES)), words: text });

/** The answer for articles that were published in one period. */
const answerSchema = z.object({
  /**
   * First day of the period, `YYYY-MM-DD`. The period ends before the first day of the next
   * answer.
   */
  from: day,
  /**
   * The verdict: `words` is shown in bold, and `look` is the look of the icon for today's state.
   */
  verdict: state,
  subject: text,
  /** Sentences that say how the rule has changed and what the law is today. */
  sentences: z.array(text).check(z.maxLength(8)),
  /**
   * State of the rule on the article's day (`then`) and today (`now`). Null in three cases:
   * - The state on the article's day is unknown.
   * - Nothing is on record today.
   * - Both states began with the same event.
   */
  moves: z.nullable(z.object({ then: state, now: state })),
  source: z.nullable(link),
  /**
   * English name of the rule, and the address of the rule's page. `url` is null when the address
   * is not known.
   */
  rule: z.nullable(z.object({ name: text, url: z.nullable(link.shape.url) })),
  /**
   * Events that changed the law, as indexes in `events`. Events up to the article's day are not
   * shown. An index to which no event belongs, such as -1, is ignored.
   */
  changes: z.array(z.number()).check(z.maxLength(500)),
});

/** All answers for one group of people. */
const groupSchema = z.object({
  scope: text,
  people: text,
  /** The law today, in one line. */
  today: state,
  answers: z.array(answerSchema).check(z.minLength(1), z.maxLength(500)),
});

/**
 * A file of prepared answers about one app in one place, in one language. A page can show an
 * answer without computing anything about the law.
 */
export const answerFileSchema = z.object({
  schema: z.literal(1),
  app: text,
  place: text,
  /** Language of the texts, as a BCP 47 tag. */
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
  direction: z.enum(['ltr', 'rtl']),
  /** Day whose law the file describes. */
  day,
  /** Last day on which the file may be shown without a warning. */
  until: day,
  /**
   * Labels in the file's language. Two of the labels have placeholders:
   * - In `since`, `{date}` stands for the day of the article.
   * - In `labelled`, `{label}` stands for a label and `{text}` for the text after the label. Older
   *   files lack `labelled`.
   */
  texts: z.object({
    label: text,
    then: text,
    now: text,
    since: text,
    labelled: z._default(text, '{label}: {text}'),
    nothing: text,
    upToDate: text,
    old: text,
  }),
  /** Name and address of the record's site; null when the record has no site. */
  site: z.nullable(link),
  /** Answers for each group of people, the general public first. */
  groups: z.array(groupSchema).check(z.minLength(1), z.maxLength(20)),
  /**
   * Events on the app's rules in the place, oldest first, with titles in English. They include
   * events that changed nothing, such as the filing of a lawsuit.
   */
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

/** A parsed answer file. */
export type AnswerFile = z.infer<typeof answerFileSchema>;
/** All answers for one group of people, such as officials. */
export type AnswerGroup = AnswerFile['groups'][number];
/** The answer for articles that were published in one period. */
export type PreparedAnswer = AnswerGroup['answers'][number];
/** A legal state in words, with the shape of its icon. */
export type StateWords = z.infer<typeof state>;

/**
 * Parses an answer file, ignoring unknown fields. Throws an Error for wrong types, invisible
 * characters, addresses without https, and texts that are too long.
 */
export function parseAnswerFile(json: string): AnswerFile {
  const parsed = answerFileSchema.safeParse(JSON.parse(json));
  if (!parsed.success)
    throw new Error(`no answer file, at ${parsed.error.issues[0]?.path.join('.')}`);
  return parsed.data;
}

/**
 * Joins a label and its content with the punctuation of the file's language. English gives "label:
 * content".
 */
export function labelled({ texts }: AnswerFile, label: string, content: string): string {
  return texts.labelled.replace('{label}', () => label).replace('{text}', () => content);
}

/**
 * Returns the answer for an article published on the day `since`. For a day before the first
 * period, returns the first answer. If `since` is null, returns the answer for today.
 */
export function answerOn({ answers }: AnswerGroup, since: string | null): PreparedAnswer {
  const found = since === null ? undefined : answers.findLast(({ from }) => from <= since);
  return found ?? (since === null ? answers.at(-1) : answers[0]) ?? missing();
}

function missing(): never {
  throw new Error('a group without answers');
}
