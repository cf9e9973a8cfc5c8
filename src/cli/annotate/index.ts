import { localDay } from '../../core/dates/local-day.ts';
import { readWords } from '../read-words.ts';
import { annotatePage, judgeOn, projectJudge } from './annotate-page.ts';
import { type Arguments, parseArguments, USAGE } from './arguments.ts';
import { explanationText } from './explanation-text.ts';
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
  quietWhenReaderLeaves(process.stdout);
  try {
    const asked = parseArguments(args);
    process.stdout.write(asked ? await report(asked, judge) : `${USAGE}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`annotate: ${error.message}\n`);
    return 2;
  }
}

async function report(
  { file, url, on, record, language, explain, all, json }: Arguments,
  judge: typeof projectJudge,
): Promise<string> {
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
  if (json) return `${JSON.stringify(reportOf(page), null, 2)}\n`;
  const why = page.explanation ? explanationText(page.explanation) : '';
  return textReport(await readWords(language), page, all) + why;
}

/**
 * A command such as `head` closes the pipe early, which is not an error. Adds one listener, however
 * often the command runs.
 */
function quietWhenReaderLeaves(output: NodeJS.WriteStream): void {
  if (!output.listeners('error').includes(ignoreClosedPipe)) output.on('error', ignoreClosedPipe);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
