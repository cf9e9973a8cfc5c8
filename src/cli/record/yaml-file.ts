import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { once } from '../../core/collections/once.ts';

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
 * Thrown for a text that is not YAML. The message says what is wrong and how to mend common
 * mistakes.
 */
export class YamlFault extends Error {
  /** Line of the fault, counted from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads the text of a YAML file; an empty file gives null. Throws a YamlFault in three cases: the
 * text is not YAML, it has several documents, or its aliases are cyclic or expand to too much
 * data.
 */
export function readYaml(text: string): YamlFile {
  const { events, documents } = documentsIn(text);
  if (documents.length > 1) throw new YamlFault(1, 'not YAML: has several documents; keep one');
  const [data = null] = documents;
  if (!hasEnd(data)) throw new YamlFault(1, 'its aliases have no end; write the values out');
  const root = once(() => nodeReader(text, events)() ?? NOTHING);
  return {
    data,
    lineOf: (path) => nodesOn(root(), path).at(-1)?.line ?? 1,
    isBlank: (path) => nodesOn(root(), path)[path.length]?.isBlank ?? false,
  };
}

function documentsIn(text: string): { events: Event[]; documents: unknown[] } {
  try {
    const events = parseEvents(text, {});
    return {
      events,
      documents: constructFromEvents(events, { source: text, maxAliases: MOST_ALIASES }),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlFault((error.mark?.line ?? 0) + 1, whyNoYaml(error));
  }
}

/** Says why a text is not YAML, and how to mend the most common mistakes. */
function whyNoYaml({ mark, reason }: YAMLException): string {
  const found = mark?.buffer[mark.position] ?? '';
  if (found === ':')
    return 'not YAML: a text with a colon and a space in it needs quotes, "Regulator: no ban"';
  if (reason === 'deficient indentation' && /[\]}]/.test(found))
    return `not YAML: "${found}" at the start of a line must be indented further than its key`;
  return `not YAML: ${reason}`;
}

/**
 * True when the data can be written out in full. It can't if it contains itself, or if its aliases
 * expand to too much.
 */
function hasEnd(data: unknown): boolean {
  try {
    JSON.stringify(data);
    return true;
  } catch {
    return false;
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
