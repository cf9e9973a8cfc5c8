import { isRealDay } from '../../core/dates.ts';
import type { LegalRecord } from '../../core/record.ts';
import { type Standing, statusOn } from '../../core/status.ts';
import { upcomingOf } from '../../core/upcoming.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { doubtWords } from '../../core/wording/doubts.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import { scopeName } from '../../core/wording.ts';
import { readAuthoredRecord } from '../authored-record.ts';
import { readWords } from '../read-words.ts';

const USAGE = 'usage: npm run record -- status APP JURISDICTION [--on YYYY-MM-DD], such as: status tiktok IN';

/** Prints what holds for an app in a jurisdiction on a day, as readers are told. Exit code 2 for wrong usage or an unknown name. */
export async function statusCommand(args: string[], today: string): Promise<number> {
  const [app = '', jurisdiction = '', flag, day = today] = args;
  const record = await readAuthoredRecord();
  const unknown = unknownName(record, app, jurisdiction);
  if (unknown || (flag !== undefined && flag !== '--on') || !isRealDay(day)) {
    console.error(unknown ?? USAGE);
    return 2;
  }
  console.log(statusLines(await readWords('en'), record, app, jurisdiction, day).join('\n'));
  return 0;
}

/**
 * A line a scope, with the measure and the event that decided, below it the rules of single bodies, what is set for a day
 * to come and the doubts; one line that nothing is on record otherwise.
 */
export function statusLines(
  words: Words,
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  day: string,
): string[] {
  const scopes = statusOn(record, app, jurisdiction, day);
  if (scopes.length === 0)
    return [`${app}, ${jurisdiction}: nothing on record on ${day}; that does not mean allowed`];
  return scopes.flatMap(({ scope, status }) => {
    const subject = `${app}, ${jurisdiction}, ${scopeName(words, scope)}: ${statusWords(words, status, day)}`;
    if (status.state === 'no-record') return [subject];
    const parts = (status.parts ?? []).map((part) => `  beside it: ${standingLine(words, part, day)}`);
    const next = upcomingOf(record, status.measure, app, day).map(
      ({ date, title }) => `  next: ${dateWords(words, date)} ${title}`,
    );
    return [
      `${subject} — ${status.measure.name} (${status.event.id})`,
      ...parts,
      ...next,
      ...doubtWords(words, status).map(({ text }) => `  ${text}`),
    ];
  });
}

function standingLine(words: Words, part: Standing, day: string): string {
  return `${statusWords(words, part, day)} — ${part.measure.name} (${part.event.id})`;
}

function unknownName(record: LegalRecord, app: string, jurisdiction: string): string | null {
  if (!app || !jurisdiction) return USAGE;
  if (!record.apps.some(({ id }) => id === app)) return `No app "${app}"; dataset/apps.yaml lists them`;
  if (!record.jurisdictions.some(({ code }) => code === jurisdiction))
    return `No jurisdiction "${jurisdiction}"; dataset/jurisdictions has a file for each, such as US-MT.yaml`;
  return null;
}
