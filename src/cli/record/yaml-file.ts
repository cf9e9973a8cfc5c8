import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { once } from '../../core/collections/once.ts';
import { parseYaml, YamlFault } from '../parse-yaml.mjs';

/**
 * Maximum number of aliases in a file. Nested aliases could expand to more data than fits in
 * memory.
 */
const MOST_ALIASES = 30;

/** Path to a value: the keys and the positions in lists that lead to it. */
type Path = readonly PropertyKey[];

/** Content of a YAML file, with the positions of its values in the file. */
export interface YamlFile {
  data: unknown;
  /**
   * Returns the line, counted from 1, of the value at a path. If the value is missing, returns the
   * line of the nearest parent that exists.
   */
  lineOf(path: Path): number;
  /** True for a key without a value, which YAML reads as null. */
  isBlank(path: Path): boolean;
}

/**
 * Reads the text of a YAML file; an empty file gives null. Throws a YamlFault like `parseYaml`, and
 * also if a comment may have cut a text off.
 */
export function readYaml(text: string): YamlFile {
  const { data, events } = parseYaml(text, MOST_ALIASES);
  refuseCutTexts(text, events);
  const root = once(() => nodeReader(text, events)() ?? NOTHING);
  return {
    data,
    lineOf: (path) => nodesOn(root(), path).at(-1)?.line ?? 1,
    isBlank: (path) => nodesOn(root(), path)[path.length]?.isBlank ?? false,
  };
}

/**
 * Throws a YamlFault for a comment behind several words without quotes. In `citation: Executive
 * Order #184`, YAML reads `#184` as a comment, and the number would be lost without notice.
 */
function refuseCutTexts(text: string, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
    const { valueStart, valueEnd } = event;
    if (!text.slice(valueStart, valueEnd).includes(' ') || !/[ \t]+#/y.test(text.slice(valueEnd)))
      continue;
    const line = text.slice(0, valueStart).split('\n').length;
    throw new YamlFault(
      line,
      'a text with " #" in it needs quotes; a comment needs a line of its own',
    );
  }
}

/** A value in a YAML file. `children` are the values inside it, by key or position. */
interface Node {
  line: number;
  isBlank: boolean;
  children: Map<PropertyKey, Node>;
}

/** Node of an empty file. */
const NOTHING: Node = { line: 1, isBlank: true, children: new Map() };

/** Returns the nodes on a path, from the root to the deepest one that exists. */
function nodesOn(root: Node, path: Path): Node[] {
  const nodes = [root];
  for (const key of path) {
    const child = nodes.at(-1)?.children.get(key);
    if (!child) break;
    nodes.push(child);
  }
  return nodes;
}

/**
 * Returns a function that reads the next value of the file, with all values inside it. The
 * function returns null at the end of a list or mapping.
 */
function nodeReader(text: string, events: readonly Event[]): () => Node | null {
  // `events` are the events of the YAML parser. The first one is the start of the document and
  // not a value.
  let next = 1;
  let line = 1;
  let counted = 0;
  const lineAt = (start: number) => {
    for (; counted < start; counted++) if (text[counted] === '\n') line++;
    return line;
  };
  return function read(): Node | null {
    const event = events[next++];
    if (!event || event.type === EVENT_ID.POP) return null;
    const start = startOf(event);
    const node = { line: lineAt(start), isBlank: start === -1, children: new Map() };
    if (event.type === EVENT_ID.SEQUENCE)
      for (let item = read(); item; item = read()) node.children.set(node.children.size, item);
    if (event.type === EVENT_ID.MAPPING)
      for (let key = events[next]; read(); key = events[next]) {
        const value = read();
        if (value) node.children.set(keyIn(text, key), value);
      }
    return node;
  };
}

/**
 * Returns the offset in the text at which a value begins; -1 for an empty value, as in `note:`.
 * `event` is the YAML parser's event for the value.
 */
function startOf(event: Event): number {
  if ('valueStart' in event) return event.valueStart;
  if ('start' in event) return event.start;
  return 'anchorStart' in event ? event.anchorStart : 0;
}

function keyIn(text: string, key: Event | undefined): string {
  return key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : '';
}
