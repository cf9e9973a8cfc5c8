import type { LegalEvent, LegalRecord, Measure } from '../../../core/record/schema.ts';
import { atOnce } from '../in-idle-time.ts';
import type { Spellings } from './place-names.ts';
import { type WordTables, wordIndexBuilder } from './word-index.ts';

/**
 * Some of the texts in which a search looks for events: either texts of measures or texts of
 * events, each followed by `END`. A page sends its texts to a worker in such parts. Sending one
 * long text and one array is many times as fast as sending many short texts.
 */
export interface EventTexts {
  of: 'measures' | 'events';
  texts: string;
  /**
   * For each event of the part, the numbers of its measures, followed by -1. Empty in a part with
   * texts of measures. Measures are numbered from 0 across all parts, and all parts with texts of
   * measures come first.
   */
  measures: Int32Array<ArrayBuffer>;
}

/** Ends each text of a part. No text of a record contains this character. */
const END = '\0';

/**
 * Largest number of measures or events in a part. Making and sending a part takes one or two ms.
 */
const PART = 500;

/**
 * Yields the texts in which a search looks for events, in parts. The texts contain titles,
 * summaries, people, bodies, cases, measures and places.
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

/**
 * Builds an index of events from the parts of their texts. An event is numbered by its position in
 * the record, from 0.
 */
export interface EventIndexer {
  add(part: EventTexts): void;
  /**
   * Returns the tables of the finished index, from which `wordIndexOf` makes the index. No part
   * can be added afterwards.
   */
  finish(): WordTables;
}

/** Returns a new indexer without any texts. */
export function eventIndexer(): EventIndexer {
  const builder = wordIndexBuilder();
  const ofMeasures: (readonly number[])[] = [];
  const addEvents = (texts: readonly string[], measures: Int32Array) => {
    let at = 0;
    for (const text of texts) {
      const end = measures.indexOf(-1, at);
      const lists = Array.from(measures.subarray(at, end), (number) => ofMeasures[number] ?? []);
      builder.add(text, ...lists);
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
