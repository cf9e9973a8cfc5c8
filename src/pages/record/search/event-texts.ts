import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import type { Spellings } from './place-names.ts';

/**
 * Returns for each event, in the record's order, the text that the search reads:
 * - its id, title, summary, people, bodies and case
 * - the names, citations and places of its measures
 */
export function eventTexts(
  { measures, events }: Pick<LegalRecord, 'measures' | 'events'>,
  names: Spellings,
): string[] {
  const ofMeasures = new Map(
    measures.map((measure) => [measure.id, textOfMeasure(measure, names)]),
  );
  return events.map((event) =>
    event.measures.reduce((text, id) => `${text}\n${ofMeasures.get(id) ?? ''}`, textOf(event)),
  );
}

function textOfMeasure({ name, citation, jurisdiction }: Measure, names: Spellings): string {
  return [name, citation ?? '', ...(names.get(jurisdiction) ?? [])].join('\n');
}

function textOf({ id, title, summary, people, bodies, case: name }: LegalEvent): string {
  return `${id}\n${title}\n${summary}\n${name ?? ''}\n${people.join('\n')}\n${bodies.join('\n')}`;
}
