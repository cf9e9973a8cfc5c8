import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { atOnce } from '../in-idle-time.ts';
import type { Spellings } from './place-names.ts';
import { type WordTables, wordIndexBuilder } from './word-index.ts';

/** A part of the texts by which a record's events are found. A page can send it to a worker. */
export interface EventTexts {
  /** Texts of measures. They are numbered from 0, through all parts. */
  measures: string[];
  /** Texts of events, each with the numbers of its measures, which this or earlier parts have. */
  events: { text: string; measures: number[] }[];
}

/** Number of entries in a part. Making and sending a part takes one or two ms. */
const PART = 500;

/**
 * Returns the texts by which events are found, in parts: titles, summaries, people, bodies, cases,
 * measures and places.
 */
export function* eventTexts(
  { measures, events }: LegalRecord,
  names: Spellings,
): Generator<EventTexts, void> {
  const numbers = new Map(measures.map(({ id }, number) => [id, number]));
  for (let at = 0; at < measures.length; at += PART)
    yield {
      measures: measures.slice(at, at + PART).map((measure) => textOfMeasure(measure, names)),
      events: [],
    };
  for (let at = 0; at < events.length; at += PART)
    yield {
      measures: [],
      events: events.slice(at, at + PART).map((event) => ({
        text: textOf(event),
        measures: event.measures.flatMap((id) => numbers.get(id) ?? []),
      })),
    };
}

/** Makes an index of events, which are numbered from 0, from the parts of their texts. */
export interface EventIndexer {
  add(part: EventTexts): void;
  /** Returns the tables of the index (see `wordIndexOf`). No part can be added afterwards. */
  finish(): WordTables;
}

/** Returns an indexer without texts. */
export function eventIndexer(): EventIndexer {
  const builder = wordIndexBuilder();
  const ofMeasures: (readonly number[])[] = [];
  return {
    add({ measures, events }) {
      for (const text of measures) ofMeasures.push(builder.numbersOf(text));
      for (const { text, measures } of events)
        builder.add(
          builder.numbersOf(text),
          ...measures.map((number) => ofMeasures[number] as readonly number[]),
        );
    },
    finish: () => atOnce(builder.finish()),
  };
}

function textOfMeasure({ name, citation, jurisdiction }: Measure, names: Spellings): string {
  return [name, citation ?? '', ...(names.get(jurisdiction) ?? [])].join('\n');
}

function textOf({ id, title, summary, people, bodies, case: name }: LegalEvent): string {
  return [id, title, summary, name ?? '', ...people, ...bodies].join('\n');
}
