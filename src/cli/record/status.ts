import { isRealDay } from '../../core/dates.ts';
import type { LegalRecord } from '../../core/record.ts';
import { statusOn } from '../../core/status.ts';
import { statusWords } from '../../core/wording/verdict.ts';
import { scopeName } from '../../core/wording.ts';
import { readAuthoredRecord } from '../authored-record.ts';

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
  console.log(statusLines(record, app, jurisdiction, day).join('\n'));
  return 0;
}

/** One line a scope, with the measure and the event that decided; one line that nothing is on record otherwise. */
export function statusLines(record: LegalRecord, app: string, jurisdiction: string, day: string): string[] {
  const scopes = statusOn(record, app, jurisdiction, day);
  if (scopes.length === 0)
    return [`${app}, ${jurisdiction}: nothing on record on ${day}; that does not mean allowed`];
  return scopes.map(({ scope, status }) => {
    const source = status.state === 'no-record' ? '' : ` — ${status.measure.name} (${status.event.id})`;
    return `${app}, ${jurisdiction}, ${scopeName(scope)}: ${statusWords(status)}${source}`;
  });
}

function unknownName(record: LegalRecord, app: string, jurisdiction: string): string | null {
  if (!app || !jurisdiction) return USAGE;
  if (!record.apps.some(({ id }) => id === app)) return `No app "${app}"; dataset/apps.yaml lists them`;
  if (!record.jurisdictions.some(({ code }) => code === jurisdiction))
    return `No jurisdiction "${jurisdiction}"; dataset/jurisdictions has a file for each, such as US-MT.yaml`;
  return null;
}
