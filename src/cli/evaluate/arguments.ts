import { parsedOptions } from '../parsed-options.ts';
import { Refusal } from '../refusal.ts';

/** Usage text of `npm run evaluate`. */
export const USAGE = `Usage: npm run evaluate -- SET FILE.jsonl … [--json]

  texts   LIST …           is an article about a restriction, of which apps, by whom?
  pages   LIST …           the same for lists that name files of whole pages
  claims  LIST … LABELS    what an article says of the law; the last file has the labelled claims
  events  LIST … LABELS    which events of the record it reports; likewise
  dates   LIST             days of publication
  fit-classes LIST …       weights of classes of words in an article, fitted and cross-validated
  fit-places LIST … LABELS weights of the cues for the places of claims, likewise
  fit-scope LIST … LABELS  weights of the cues for the scopes of claims, likewise
  fit-told LIST … LABELS   weights of the cues for told states, likewise
  fit-events LIST … LABELS weights of the rules on events of claims, likewise

--until DAYS with claims judges each article as if the record ended DAYS days after its publication
(--until=-7: a week before). It leaves out undated articles.
--claims LABELS with texts or pages divides recall by the scope of labelled claims.
--folds N with fit… sets the number of folds (5); --write keeps the weights fitted to everything,
unless the weights in use were fitted to more. Fit all in this order: each depends on those before.
Several lists count together; separate them by spaces or commas.

Each line of a file is JSON.
  LIST               {"id", "lang", "label", "apps", "jurisdictions", "hard"} with "text" or "file"; the
                     label is "restriction" or "none", "hard" a text or absent, the file HTML or text,
                     gzipped or not, with its path relative to the list
  LABELS of claims   {"id", "claims": [{"apps", "place", "scope", "state", "main"}]}; the place is a
                     code, or empty if the text names none; the state is as told, or "none" for a denial
  LABELS of events   {"id", "apps", "place", "scope", "events"}: one claim, with the ids of all events
                     that fit it; empty if the record has no such event`;

/** Minimum and maximum number of files for each kind of evaluation. */
const FILES = {
  texts: { from: 1, to: Number.POSITIVE_INFINITY },
  pages: { from: 1, to: Number.POSITIVE_INFINITY },
  claims: { from: 2, to: Number.POSITIVE_INFINITY },
  events: { from: 2, to: Number.POSITIVE_INFINITY },
  dates: { from: 1, to: 1 },
  'fit-classes': { from: 1, to: Number.POSITIVE_INFINITY },
  'fit-places': { from: 2, to: Number.POSITIVE_INFINITY },
  'fit-scope': { from: 2, to: Number.POSITIVE_INFINITY },
  'fit-told': { from: 2, to: Number.POSITIVE_INFINITY },
  'fit-events': { from: 2, to: Number.POSITIVE_INFINITY },
};

const OPTIONS = {
  claims: { type: 'string' },
  until: { type: 'string' },
  folds: { type: 'string', default: '5' },
  write: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The parsed arguments of `evaluate`. */
export interface Arguments {
  set: keyof typeof FILES;
  /** Paths of the input files, in the given order. */
  files: string[];
  /**
   * Path of a file with labelled claims; null without such a file. With the file, recall is
   * printed for each scope (group of people) too.
   */
  claims: string | null;
  /**
   * Each article is judged with a record that ends this number of days after the article was
   * published. For example, -7 means a record that ends a week before. Null means the whole
   * record.
   */
  until: number | null;
  /** Number of folds for cross-validation, at least 2. */
  folds: number;
  /** True to write the fitted weights to the file that the judge reads. */
  write: boolean;
  json: boolean;
}

/**
 * Parses the arguments of `evaluate`. Null when they ask for the usage text. Throws a Refusal that
 * says which argument is wrong.
 */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parsedOptions(args, OPTIONS, ['[SET]', '[FILE]…']);
  if (values.help) return null;
  const [set = '', ...lists] = positionals;
  if (!isSet(set)) throw new Refusal(`Name one of ${Object.keys(FILES).join(', ')}, not "${set}".`);
  const files = lists.flatMap((list) => list.split(',')).filter((file) => file !== '');
  const { from, to } = FILES[set];
  if (files.length < from || files.length > to)
    throw new Refusal(`${set} needs ${from === to ? `${from} file` : `${from} or more files`}.`);
  return {
    set,
    files,
    claims: values.claims ?? null,
    until: dayCount(values.until),
    folds: foldCount(values.folds),
    write: values.write,
    json: values.json,
  };
}

function foldCount(text: string): number {
  const folds = Number(text);
  if (!Number.isInteger(folds) || folds < 2)
    throw new Refusal(`--folds: "${text}" is not a whole number from 2 on.`);
  return folds;
}

function dayCount(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^-?\d{1,5}$/.test(text))
    throw new Refusal(`--until: "${text}" is not a whole number of days, such as -7.`);
  return Number(text);
}

function isSet(name: string): name is Arguments['set'] {
  return Object.hasOwn(FILES, name);
}
