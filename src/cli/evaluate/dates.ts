import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { Published } from '../../core/article/article.ts';
import { publishedOn } from '../../core/article/published/published-on.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { parsePage } from '../annotate/parse-page.ts';
import { readText } from './json-lines.ts';

/**
 * One page of an evaluation set. `text` is the page's content. Without `text`, `file` is the path
 * of the page relative to the set; the file may be gzipped. `date` is missing or null for a page
 * without a date.
 */
const rowSchema = z.object({
  file: z.optional(z.string()),
  text: z.optional(z.string()),
  url: z.optional(z.nullable(z.string())),
  date: z.optional(z.nullable(z.string())),
});
interface Row {
  name: string;
  file?: string | undefined;
  text?: string | undefined;
  url: string;
  date: string | null;
}

interface Outcome {
  row: Row;
  found: Published | null;
}

/**
 * Counts of dates, and precision, recall, accuracy and F1. A wrong date counts as a false positive,
 * and a missing date as a false negative, as in the evaluation of the library htmldate.
 */
export interface DateFigures {
  pages: number;
  right: number;
  wrong: number;
  missing: number;
  /** Number of pages that have no date and for which the program found none. */
  rightlyNone: number;
  precision: number;
  recall: number;
  accuracy: number;
  f1: number;
}

/**
 * Finds the date of every page in a JSON Lines set and compares it with the label. Prints figures
 * and mistakes or, with `json`, one JSON object. Returns 0. Throws an Error when the set is empty
 * or can't be read.
 */
export async function evaluateDates(file: string, json: boolean): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const row of parseRows(file, await readText(file)))
    outcomes.push({ row, found: await publishedOnPage(dirname(file), row) });
  if (outcomes.length === 0)
    throw new Error(`${file} is empty: it needs a line of JSON for each row.`);
  const figures = figuresOf(outcomes);
  const mistakes = outcomes.filter(({ row, found }) => row.date !== (found?.date ?? null));
  console.log(json ? JSON.stringify({ ...figures, mistakes }) : reportOf(figures, mistakes));
  return 0;
}

/**
 * Parses the rows of a set. Sets written by Python may contain `NaN` instead of a missing date.
 */
function parseRows(file: string, text: string): Row[] {
  return text
    .split('\n')
    .map((line, index) => ({
      line: line.trim().replace(/:\s*NaN\b/g, ': null'),
      number: index + 1,
    }))
    .filter(({ line }) => line)
    .map(({ line, number }) => {
      try {
        const { file, text: inline, url, date } = rowSchema.parse(JSON.parse(line));
        return {
          name: file ?? `line ${number}`,
          file,
          text: inline,
          url: url ?? '',
          date: date || null,
        };
      } catch (error) {
        throw new Error(`${file}:${number}: ${errorMessage(error)}`);
      }
    });
}

async function publishedOnPage(folder: string, row: Row): Promise<Published | null> {
  const document = parsePage(row.text ?? (await readText(resolve(folder, row.file ?? ''))));
  return publishedOn(readArticle(document, row.url));
}

/** Counts the right, wrong and missing dates. Ratios are 0 when there is nothing to divide by. */
function figuresOf(outcomes: readonly Outcome[]): DateFigures {
  const count = (test: (truth: string | null, found: string | null) => boolean) =>
    outcomes.filter(({ row, found }) => test(row.date, found?.date ?? null)).length;
  const right = count((truth, found) => truth !== null && found === truth);
  const wrong = count((truth, found) => found !== null && found !== truth);
  const missing = count((truth, found) => truth !== null && found === null);
  const rightlyNone = count((truth, found) => truth === null && found === null);
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missing || 1);
  return {
    pages: outcomes.length,
    right,
    wrong,
    missing,
    rightlyNone,
    precision,
    recall,
    accuracy: (right + rightlyNone) / (outcomes.length || 1),
    f1: (2 * precision * recall) / (precision + recall || 1),
  };
}

function reportOf(figures: DateFigures, mistakes: readonly Outcome[]): string {
  const { pages, right, wrong, missing, rightlyNone } = figures;
  const lines = mistakes.map(
    ({ row, found }) =>
      `${found ? 'wrong  ' : 'missing'}  truth ${row.date ?? 'none'}  found ${found ? `${found.date} (${found.source})` : 'none'}  ${row.name}  ${row.url}`,
  );
  const round = (value: number) => value.toFixed(3);
  return [
    ...lines,
    `precision ${round(figures.precision)}  recall ${round(figures.recall)}  accuracy ${round(figures.accuracy)}  F1 ${round(figures.f1)}`,
    `${pages} pages: ${right} right, ${wrong} wrong, ${missing} missing, ${rightlyNone} rightly none`,
  ].join('\n');
}
