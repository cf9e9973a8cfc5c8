import { isRealDay } from '../../core/dates/day-or-month.ts';
import { statusOn } from '../../core/law/status.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import { languageCode } from '../annotate/arguments.ts';
import { print, printJson } from '../annotate/print.ts';
import { Refusal } from '../annotate/refusal.ts';
import { parsedOptions } from '../parsed-options.ts';
import type { Setting } from '../setting.ts';
import { statusLines } from './status.ts';
import { requireKnown } from './unknown-name.ts';

/** Returns the usage text. */
export function statusUsage(command: string): string {
  return `usage: ${command} status APP PLACE [--on YYYY-MM-DD] [--language CODE] [--json], such as: status tiktok IN`;
}

const OPTIONS = {
  on: { type: 'string' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * Prints the law on an app in a place on a day, in the words that readers see, or as JSON. Returns
 * 0, even when nothing is on record. Throws a Refusal for wrong usage or an unknown app or place.
 */
export async function statusCommand(
  args: string[],
  today: string,
  setting: Setting,
): Promise<number> {
  const usage = statusUsage(setting.command);
  const { values, positionals } = parsedOptions(args, OPTIONS, usage);
  const [app, place, extra] = positionals;
  const { on: day = today, language, json } = values;
  if (!app || !place || extra !== undefined) throw new Refusal(usage);
  if (!isRealDay(day)) throw new Refusal(`--on: "${day}" is not a day written YYYY-MM-DD.`);
  const words = await setting.words(languageCode(language));
  const record = await setting.record();
  requireKnown(record, app, place);
  if (json) await printJson(process.stdout, statusReport(words, record, app, place, day));
  else
    await print(
      process.stdout,
      `${statusLines(words, record, app, place, day, today).join('\n')}\n`,
    );
  return 0;
}

/** Returns the law as an object with the record's ids, with one entry for each group of people. */
function statusReport(words: Words, record: LegalRecord, app: string, place: string, day: string) {
  const groups = statusOn(record, app, place, day).map(({ scope, status }) => ({
    scope,
    ...(status.state === 'no-record'
      ? { state: null, since: null, measure: null, event: null }
      : {
          state: status.state,
          since: status.since,
          measure: status.measure.id,
          event: status.event.id,
        }),
    words: statusWords(words, status, day),
  }));
  return { app, place, day, groups };
}
