import { statusOn } from '../../core/law/status.ts';
import { publisher } from '../../core/publisher/publisher.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AnswerFile } from '../../embed/answer-file.ts';
import { answerFileOf } from '../../embed/answer-file-of.ts';
import { answerHtml } from '../../embed/answer-html.ts';
import { lawInPlace, recordOnDay } from '../../embed/law-in-place.ts';
import { languageCode } from '../annotate/arguments.ts';
import { parsedOptions } from '../parsed-options.ts';
import { print, printJson, printJsonLine } from '../print.ts';
import { Refusal } from '../refusal.ts';
import { requireDay } from '../require-day.ts';
import type { Setting } from '../setting.ts';
import { statusLines } from './status.ts';
import { requireKnown } from './unknown-name.ts';

/** Returns the usage text of `status`. */
export function statusUsage(command: string): string {
  return `usage: ${command} status APP PLACE [--on YYYY-MM-DD] [--language CODE] [--json|--embed|--html [--since YYYY-MM-DD]], such as: status tiktok IN`;
}

const OPTIONS = {
  on: { type: 'string' },
  since: { type: 'string' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  embed: { type: 'boolean', default: false },
  html: { type: 'boolean', default: false },
} as const;
const OPERANDS = ['an app, such as tiktok', 'a place, such as IN'];

/** The user's question, and the record and texts for the answer. */
interface Asked {
  record: LegalRecord;
  words: Words;
  app: string;
  place: string;
  day: string;
}

/**
 * Prints the law on an app in a place on a day. Returns 0, even if the record has nothing. Throws
 * a Refusal for wrong usage or an unknown name.
 */
export async function statusCommand(
  args: string[],
  today: string,
  setting: Setting,
): Promise<number> {
  const { values, positionals } = parsedOptions(args, OPTIONS, OPERANDS);
  const [app = '', place = ''] = positionals;
  const { on: day = today, since = null, language, json, embed, html } = values;
  if ([json, embed, html].filter(Boolean).length > 1)
    throw new Refusal('Give only one of --json, --embed and --html.');
  if (since !== null && !html) throw new Refusal('--since needs --html.');
  requireDay('on', day);
  if (since !== null) requireDay('since', since);
  const words = await setting.words(languageCode(language));
  const record = await setting.record();
  requireKnown(record, app, place);
  const asked = { record, words, app, place, day };
  if (json) await printJson(process.stdout, statusReport(asked));
  else if (embed) await printJsonLine(process.stdout, answersFor(asked));
  else {
    const lines = html
      ? [answerHtml(answersFor(asked), since)]
      : statusLines(words, record, app, place, day, today);
    await print(process.stdout, `${lines.join('\n')}\n`);
  }
  return 0;
}

function answersFor({ record, words, app, place, day }: Asked): AnswerFile {
  return answerFileOf(lawInPlace(recordOnDay(record, day), app, place), words, publisher.site);
}

/**
 * Returns the law as an object for JSON, with one entry for each group of people. Apps, places,
 * measures and events are given by their ids in the record.
 */
function statusReport({ record, words, app, place, day }: Asked) {
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
