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

/** How the dataset's files are written; the same as an editor finds them. */
export const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/** What is added at once: an event, with the measure that it begins and the place where those are new. */
export interface Entry {
  place?: { code: string; name: string } | undefined;
  measure?: WrittenMeasure;
  event: WrittenEvent;
}

/**
 * The text of a jurisdiction's file, `before` until now, with an entry at its place. Every other line stays as it was, so that
 * whoever reviews it sees the entry alone; but a measure that has a primary source by it no longer says why it has none.
 */
export function fileWith({ place, measure, event }: Entry, before: string): string {
  let text = place ? newFile(place) : before;
  if (measure) text = withEntry(text, 'measures', measure);
  else if (citesPrimary(event)) for (const id of event.measures) text = withoutWhyNone(text, id);
  return withEntry(text, 'events', event);
}

/** Ids of the measures that said why they have no primary source, and have one by an event that is added. */
export function withoutPrimaryNowCited({ event }: Entry, { withoutPrimary }: Authored): string[] {
  return citesPrimary(event) ? event.measures.filter((id) => withoutPrimary.has(id)) : [];
}

export function citesPrimary({ sources }: WrittenEvent): boolean {
  return sources.some(({ kind }) => kind === 'primary');
}

function newFile({ code, name }: { code: string; name: string }): string {
  const heading = `# ${name} (${code}). Fields are explained in dataset/README.md.`;
  return `${heading}\n\n${new Document({ name }).toString(YAML_STYLE)}\nmeasures: []\n\nevents: []\n`;
}

/** Puts an entry at its place: events by date after those of the same day, measures last. */
function withEntry(text: string, list: 'measures' | 'events', entry: { id: string; date?: string }): string {
  const items = itemsOf(text, list);
  const [key, ...lines] = entryLines(list, entry);
  if (items.length === 0)
    return text.replace(new RegExp(`^${list}:.*$`, 'm'), () => [key, ...lines].join('\n'));
  const next = items.find((item) => entry.date !== undefined && String(item.get('date')) > entry.date);
  const at = next ? firstLineOf(text, next) : lineAfter(text, items.at(-1) as YAMLMap);
  const all = text.split('\n');
  return all.toSpliced(at, 0, ...(next ? [...lines, ''] : ['', ...lines])).join('\n');
}

function itemsOf(text: string, list: string): YAMLMap[] {
  return (parseDocument(text).get(list) as YAMLSeq<YAMLMap>).items;
}

/** The lines of a list that has the entry alone, the list's key first. */
function entryLines(list: string, entry: object): string[] {
  const document = new Document({ [list]: [entry] });
  const [item] = (document.get(list) as YAMLSeq<YAMLMap>).items;
  for (const { value } of item?.items ?? []) if (isSeq(value) && !value.items.some(isMap)) value.flow = true;
  return document.toString(YAML_STYLE).trimEnd().split('\n');
}

/** Number of the line that an item begins in, or the comment above it. */
function firstLineOf(text: string, item: YAMLMap): number {
  const lines = text.split('\n');
  let line = lineOf(text, item);
  while (lines[line - 1]?.trim().startsWith('#')) line -= 1;
  return line;
}

/** Number of the line that a node begins in. */
function lineOf(text: string, node: Node): number {
  return text.slice(0, node.range?.[0]).split('\n').length - 1;
}

/** Number of the line after a node's last one. */
function lineAfter(text: string, node: Node): number {
  return text.slice(0, node.range?.[1]).trimEnd().split('\n').length;
}

/** Takes `withoutPrimary` away from a measure: the lines from its key to the end of its value. */
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
