import { localDay } from '../../core/dates/local-day.ts';
import { readWords } from '../read-words.ts';
import { annotatePage, judgeOn, projectJudge } from './annotate-page.ts';
import { type Arguments, parseArguments, USAGE } from './arguments.ts';
import { explanationText } from './explanation-text.ts';
import { print, printJson } from './print.ts';
import { readInput } from './read-input.ts';
import { Refusal } from './refusal.ts';
import { reportOf } from './report-json.ts';
import { textReport } from './report-text.ts';

/**
 * `npm run annotate -- FILE|- [--url URL] [--on YYYY-MM-DD] [--record PATH] [--language CODE]
 * [--explain] [--all] [--json]`: prints the extension's annotation of a saved page. Returns the
 * exit code: 0 when the page was judged, even if it is about something else; 2 when the input or
 * the arguments can't be used. `judge` is called only after the page has been read.
 */
export async function main(args: string[], judge = projectJudge): Promise<number> {
  try {
    const asked = parseArguments(args);
    if (asked) await report(asked, judge);
    else await print(process.stdout, `${USAGE}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await print(process.stderr, `annotate: ${error.message}\n`).catch(() => {});
    return 2;
  }
}

async function report(
  { file, url, on, record, language, explain, all, json }: Arguments,
  judge: typeof projectJudge,
): Promise<void> {
  const bytes = await readInput(file);
  const today = localDay(Date.now());
  const page = annotatePage(
    await (record === null ? judge() : judgeOn(record)),
    bytes,
    url,
    on ?? today,
    today,
    explain,
  );
  if (json) return printJson(process.stdout, reportOf(page));
  const why = page.explanation ? explanationText(page.explanation) : '';
  return print(process.stdout, textReport(await readWords(language), page, all) + why);
}
