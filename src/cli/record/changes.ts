import { eventsBetween } from '../../core/law/events-between.ts';
import { decidingSource } from '../../core/record/deciding-source.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../core/record/schema.ts';
import { parsedOptions } from '../parsed-options.ts';
import { print, printJsonLine } from '../print.ts';
import { Refusal } from '../refusal.ts';
import { requireDay } from '../require-day.ts';
import type { Setting } from '../setting.ts';
import { appsOfMeasures } from './touched-apps.ts';
import { requireKnown } from './unknown-name.ts';

/** Returns the usage text of `changes`. */
export function changesUsage(command: string): string {
  return `usage: ${command} changes --since YYYY-MM-DD [--until YYYY-MM-DD] [--app APP] [--place PLACE] [--json]`;
}

/**
 * Prints the events after a day, oldest first, each on one line. With `--json`, prints them as
 * JSON. Returns 0, even without events. Throws a Refusal for wrong usage or an unknown app or
 * place.
 */
export async function changesCommand(
  args: string[],
  today: string,
  { record: read }: Setting,
): Promise<number> {
  const { values } = parsedOptions(
    args,
    {
      since: { type: 'string' },
      until: { type: 'string', default: today },
      app: { type: 'string' },
      place: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    [],
  );
  const { since, until, app, place, json } = values;
  if (since === undefined) throw new Refusal('Name a day with --since.');
  requireDay('since', since);
  requireDay('until', until);
  const record = await read();
  requireKnown(record, app, place);
  const events = eventsBetween(record, { after: since, until, app, place });
  for (const event of events)
    await (json
      ? printJsonLine(process.stdout, event)
      : print(process.stdout, `${lineOn(record, event)}\n`));
  return 0;
}

/** Returns an event on one line: its date, places, apps, title, id and source. */
function lineOn(record: LegalRecord, event: LegalEvent): string {
  const places = new Set(
    event.measures.flatMap((id) => measureById(record, id)?.jurisdiction ?? []),
  );
  const apps = event.apps ?? appsOfMeasures(record, event);
  const source = decidingSource(event)?.url ?? '';
  return `${event.date} ${[...places].join(', ')} ${apps.join(', ')}: ${event.title} (${event.id}) ${source}`;
}
