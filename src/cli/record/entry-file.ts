import {
  Document,
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Authored } from './authored-record.ts';
import type { WrittenEvent, WrittenMeasure } from './questions.ts';

/** Layout of the dataset's YAML files. Generated text looks like text that an editor wrote. */
export const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/**
 * An event that an editor adds to the record. `measure` is present if the event comes with a new
 * measure. `place` is present if the dataset has no file for the jurisdiction yet.
 */
export interface Entry {
  place?: { code: string; name: string } | undefined;
  measure?: WrittenMeasure;
  event: WrittenEvent;
}

/** Returns the text of a jurisdiction's file with an entry inserted. */
export function fileWith({ place, measure, event }: Entry, before: string): string {
  let text = place ? newFile(place) : before;
  if (measure) text = withEntry(text, 'measures', measure);
  // If the event cites a primary source, `withoutPrimary` is removed from its measures, because
  // this field explains why a measure has no primary source.
  else if (citesPrimary(event)) for (const id of event.measures) text = withoutWhyNone(text, id);
  return withEntry(text, 'events', event);
}

/**
 * Returns the ids of the event's measures that have a field `withoutPrimary`. This field explains
 * why a measure has no primary source, so it is no longer true once the event cites one. Returns
 * an empty list if the event cites no primary source.
 */
export function withoutPrimaryNowCited({ event }: Entry, { withoutPrimary }: Authored): string[] {
  return citesPrimary(event) ? event.measures.filter((id) => withoutPrimary.has(id)) : [];
}

/** True for an event with at least one primary source. */
export function citesPrimary({ sources }: WrittenEvent): boolean {
  return sources.some(({ kind }) => kind === 'primary');
}

function newFile({ code, name }: { code: string; name: string }): string {
  const heading = `# ${name} (${code}). Fields are explained in dataset/README.md.`;
  return `${heading}\n\n${new Document({ name }).toString(YAML_STYLE)}\nmeasures: []\n\nevents: []\n`;
}

/**
 * Inserts an entry into the file's text. An event comes after all events of its day or of earlier
 * days. A measure comes at the end.
 */
function withEntry(
  text: string,
  list: 'measures' | 'events',
  entry: { id: string; date?: string },
): string {
  const items = itemsOf(text, list);
  const [key, ...lines] = entryLines(list, entry);
  if (items.length === 0)
    return text.replace(new RegExp(`^${list}:.*$`, 'm'), () => [key, ...lines].join('\n'));
  const next = items.find(
    (item) => entry.date !== undefined && String(item.get('date')) > entry.date,
  );
  const at = next ? firstLineOf(text, next) : lineAfter(text, items.at(-1) as YAMLMap);
  const all = text.split('\n');
  return all.toSpliced(at, 0, ...(next ? [...lines, ''] : ['', ...lines])).join('\n');
}

function itemsOf(text: string, list: string): YAMLMap[] {
  return (parseDocument(text).get(list) as YAMLSeq<YAMLMap>).items;
}

/**
 * Writes a YAML list with a single entry. Returns its lines, of which the first is `events:` or
 * `measures:`.
 */
function entryLines(list: string, entry: object): string[] {
  const document = new Document({ [list]: [entry] });
  const [item] = (document.get(list) as YAMLSeq<YAMLMap>).items;
  for (const { value } of item?.items ?? [])
    if (isSeq(value) && !value.items.some(isMap)) value.flow = true;
  return document.toString(YAML_STYLE).trimEnd().split('\n');
}

/**
 * Returns the number of an item's first line. Lines are counted from 0. Comments above the item
 * belong to it.
 */
function firstLineOf(text: string, item: YAMLMap): number {
  const lines = text.split('\n');
  let line = lineOf(text, item);
  while (lines[line - 1]?.trim().startsWith('#')) line -= 1;
  return line;
}

/** Returns the number of a node's first line. Lines are counted from 0. */
function lineOf(text: string, node: Node): number {
  return text.slice(0, node.range?.[0]).split('\n').length - 1;
}

/** Returns the number of the first line after a node. Lines are counted from 0. */
function lineAfter(text: string, node: Node): number {
  return text.slice(0, node.range?.[1]).trimEnd().split('\n').length;
}

/**
 * Removes the field `withoutPrimary`, which explains why a measure has no primary source. Deletes
 * whole lines, from the key to the end of its value.
 */
function withoutWhyNone(text: string, id: string): string {
  const measure = itemsOf(text, 'measures').find((item) => item.get('id') === id);
  const pairs = measure?.items as Pair<Scalar, YAMLMap>[] | undefined;
  const { key, value } = pairs?.find((pair) => pair.key.value === 'withoutPrimary') ?? {};
  if (!key || !value) return text;
  const first = lineOf(text, key);
  return text
    .split('\n')
    .toSpliced(first, lineAfter(text, value) - first)
    .join('\n');
}
