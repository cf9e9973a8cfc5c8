import { localDay } from '../../core/dates/local-day.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import { print, printJson, printJsonLine } from '../print.ts';
import { runProgram } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { inProject, type Setting } from '../setting.ts';
import { type AnnotatedPage, annotatePage, judgeOn, projectJudge } from './annotate-page.ts';
import { type Arguments, parseArguments, usageOf } from './arguments.ts';
import { decodePage } from './decode-page.ts';
import { explanationText } from './explanation-text.ts';
import { fetchPage, isAddress } from './fetch-page.ts';
import { isMarkdown, markdownPage } from './markdown-page.ts';
import { readInput } from './read-input.ts';
import { reportOf } from './report-json.ts';
import { textReport } from './report-text.ts';

/**
 * Entry point of `npm run annotate` and `still-banned annotate`. Returns 0 when every page was
 * judged, and 1 when only some pages were judged. Returns 2 when no page was judged or when an
 * argument is wrong.
 */
export async function main(
  args: string[],
  judge = projectJudge,
  setting = inProject('npm run annotate --'),
): Promise<number> {
  const program = { name: 'annotate', usage: usageOf(setting.command) };
  return runProgram(program, args, () => annotateAll(parseArguments(args), judge, setting));
}

/** Prints why a page can't be used, if the error is a Refusal. Rethrows other errors. */
async function refuse(error: unknown): Promise<void> {
  if (!(error instanceof Refusal)) throw error;
  await print(process.stderr, `annotate: ${error.message}\n`).catch(() => {});
}

/** Annotates pages one after another, so that only one page at a time is in memory. */
async function annotateAll(
  asked: Arguments,
  judge: typeof projectJudge,
  setting: Setting,
): Promise<number> {
  const { pages, record, form } = asked;
  let prepared: Promise<Judge> | undefined;
  // The judge is prepared only after a page has been read, so that a wrong path is reported
  // without a delay.
  const judgeOnce = () => {
    prepared ??= record === null ? judge() : judgeOn(record);
    return prepared;
  };
  let failures = 0;
  for (const name of pages) {
    try {
      await report(name, await annotated(name, asked, judgeOnce), asked, setting);
    } catch (error) {
      if (form === 'ndjson' && error instanceof Refusal)
        await printJsonLine(process.stdout, { page: name, error: error.message });
      await refuse(error);
      failures++;
    }
  }
  if (failures === 0) return 0;
  return failures === pages.length ? 2 : 1;
}

async function annotated(
  name: string,
  { url, on, explain }: Arguments,
  judge: () => Promise<Judge>,
): Promise<AnnotatedPage> {
  const page = await contentOf(name);
  const today = localDay(Date.now());
  return annotatePage(await judge(), page.content, url ?? page.url, on ?? today, today, explain);
}

async function contentOf(
  name: string,
): Promise<{ content: Uint8Array | string; url: string | null }> {
  if (isAddress(name)) {
    const { text, url } = await fetchPage(name);
    return { content: text, url };
  }
  const bytes = await readInput(name);
  const content = isMarkdown(name) ? markdownPage(decodePage(bytes)) : bytes;
  return { content, url: null };
}

async function report(
  name: string,
  page: AnnotatedPage,
  { pages, language, all, form }: Arguments,
  { words }: Setting,
): Promise<void> {
  if (form === 'json') return printJson(process.stdout, reportOf(page));
  if (form === 'ndjson') return printJsonLine(process.stdout, { page: name, ...reportOf(page) });
  const heading = pages.length > 1 ? `== ${name}\n` : '';
  const why = page.explanation ? explanationText(page.explanation) : '';
  return print(process.stdout, heading + textReport(await words(language), page, all) + why);
}
