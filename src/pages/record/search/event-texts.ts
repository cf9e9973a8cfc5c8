import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { atOnce } from '../in-idle-time.ts';
import type { Spellings } from './place-names.ts';
import { type WordTables, wordIndexBuilder } from './word-index.ts';

/**
 * A part of the texts by which a record's events are found: texts of measures or of events, each
 * followed by `END`. A page sends parts to a worker, and one long text and one array are sent in a
 * fraction of the time that many short ones take.
 */
export interface EventTexts {
  of: 'measures' | 'events';
  texts: string;
  /**
   * Numbers of the measures of all events of the part, and -1 after those of each event. Measures
   * are numbered from 0, through all parts, and come before the events. Empty for measures.
   */
  measures: Int32Array<ArrayBuffer>;
}

/** Ends each text of a part. No text of a record contains this sign. */
const END = '\0';

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
  for (const part of inParts(measures))
    yield {
      of: 'measures',
      texts: part.map((measure) => textOfMeasure(measure, names) + END).join(''),
      measures: new Int32Array(),
    };
  const numbers = new Map(measures.map(({ id }, number) => [id, number]));
  const numbersOf = (event: LegalEvent) => event.measures.flatMap((id) => numbers.get(id) ?? []);
  for (const part of inParts(events))
    yield {
      of: 'events',
      texts: part.map((event) => textOf(event) + END).join(''),
      measures: Int32Array.from(part.flatMap((event) => [...numbersOf(event), -1])),
    };
}

function* inParts<T>(items: readonly T[]): Generator<readonly T[], void> {
  for (let at = 0; at < items.length; at += PART) yield items.slice(at, at + PART);
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
  const addEvents = (texts: readonly string[], measures: Int32Array) => {
    let at = 0;
    for (const text of texts) {
      const end = measures.indexOf(-1, at);
      const lists = Array.from(measures.subarray(at, end), (number) => ofMeasures[number] ?? []);
      builder.add(builder.numbersOf(text), ...lists);
      at = end + 1;
    }
  };
  return {
    add({ of, texts, measures }) {
      const separate = texts.split(END).slice(0, -1);
      if (of === 'events') addEvents(separate, measures);
      else for (const text of separate) ofMeasures.push(builder.numbersOf(text));
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
