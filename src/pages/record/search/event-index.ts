import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import type { Spellings } from './place-names.ts';
import { type WordTables, wordIndexBuilder } from './word-index.ts';

/**
 * Returns tables for `wordIndexOf`. Events are numbered in the record's order. The index finds an
 * event by the words of:
 * - its id, title, summary, people, bodies and case
 * - the names, citations and places of its measures
 */
export function indexEvents(
  { measures, events }: Pick<LegalRecord, 'measures' | 'events'>,
  names: Spellings,
): WordTables {
  const builder = wordIndexBuilder();
  const ofMeasures = new Map(
    measures.map((measure) => [measure.id, builder.numbersOf(textOfMeasure(measure, names))]),
  );
  for (const event of events)
    builder.add(textOf(event), ...event.measures.flatMap((id) => ofMeasures.get(id) ?? []));
  return builder.finish();
}

function textOfMeasure({ name, citation, jurisdiction }: Measure, names: Spellings): string {
  return [name, citation ?? '', ...(names.get(jurisdiction) ?? [])].join('\n');
}

function textOf({ id, title, summary, people, bodies, case: name }: LegalEvent): string {
  return `${id}\n${title}\n${summary}\n${name ?? ''}\n${people.join('\n')}\n${bodies.join('\n')}`;
}
