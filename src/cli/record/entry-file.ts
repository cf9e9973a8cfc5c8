import {
  Document,
  isMap,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Authored } from '../authored-record.ts';
import type { WrittenEvent, WrittenMeasure } from './questions.ts';

/** How the dataset's files are written; the same as an editor finds them. */
export const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/** What is added at once: an event, with the measure that it begins and the place where those are new. */
export interface Entry {
  place?: { code: string; name: string } | undefined;
  measure?: WrittenMeasure;
  event: WrittenEvent;
}

/**
 * The text of a jurisdiction's file, `before` until now, with an entry at its place. A measure that has a primary source by
 * it no longer says why it has none.
 */
export function fileWith({ place, measure, event }: Entry, before: string): string {
  const document = place ? newFile(place) : parseDocument(before);
  if (measure) insertEntry(document, 'measures', measure);
  else if (citesPrimary(event)) removeWithoutPrimary(document, event.measures);
  insertEntry(document, 'events', event);
  return document.toString(YAML_STYLE);
}

/** Ids of the measures that said why they have no primary source, and have one by an event that is added. */
export function withoutPrimaryNowCited({ event }: Entry, { withoutPrimary }: Authored): string[] {
  return citesPrimary(event) ? event.measures.filter((id) => withoutPrimary.has(id)) : [];
}

export function citesPrimary({ sources }: WrittenEvent): boolean {
  return sources.some(({ kind }) => kind === 'primary');
}

function removeWithoutPrimary(document: Document, ids: readonly string[]): void {
  const { items } = document.get('measures') as YAMLSeq<YAMLMap>;
  for (const measure of items) if (ids.includes(String(measure.get('id')))) measure.delete('withoutPrimary');
}

/** Puts an entry at its place: events by date after those of the same day, measures last. */
function insertEntry(
  document: Document,
  list: 'events' | 'measures',
  entry: { id: string; date?: string },
): void {
  const items = document.get(list) as YAMLSeq<YAMLMap>;
  const node = document.createNode(entry) as YAMLMap;
  for (const { value } of node.items) if (isSeq(value) && !value.items.some(isMap)) value.flow = true;
  const at = entry.date
    ? items.items.findIndex((item) => String(item.get('date')) > (entry.date ?? ''))
    : items.items.length;
  items.items.splice(at === -1 ? items.items.length : at, 0, node);
  items.items.forEach((item, index) => {
    item.spaceBefore = index > 0;
  });
  items.flow = false;
}

function newFile({ code, name }: { code: string; name: string }): Document {
  const document = new Document({ name, measures: [], events: [] });
  document.commentBefore = ` ${name} (${code}). Fields are explained in dataset/README.md.`;
  const [, ...lists] = (document.contents as unknown as YAMLMap<Scalar>).items as Pair<Scalar>[];
  for (const { key } of lists) key.spaceBefore = true;
  return document;
}
