import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';

/**
 * Thrown for a text that is not YAML. The message says what is wrong and how to mend common
 * mistakes.
 */
export class YamlFault extends Error {
  /**
   * @param {number} line Line of the fault, counted from 1.
   * @param {string} message
   */
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}

/**
 * Parses a text as YAML; an empty text gives null. Also returns the parser's events. Throws a
 * YamlFault in three cases: the text is not YAML, it has several documents, or its aliases are
 * cyclic or expand to too much data. Plain JavaScript, because it runs before code is bundled.
 * @param {string} text
 * @param {number} [maxAliases] Maximum number of aliases; by default, any number.
 * @returns {{ data: unknown, events: import('js-yaml').Event[] }}
 */
export function parseYaml(text, maxAliases = -1) {
  const { events, documents } = documentsIn(text, maxAliases);
  if (documents.length > 1) throw new YamlFault(1, 'not YAML: has several documents; keep one');
  const [data = null] = documents;
  if (!hasEnd(data)) throw new YamlFault(1, 'its aliases have no end; write the values out');
  return { data, events };
}

function documentsIn(/** @type {string} */ text, /** @type {number} */ maxAliases) {
  try {
    const events = parseEvents(text, {});
    return { events, documents: constructFromEvents(events, { source: text, maxAliases }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlFault((error.mark?.line ?? 0) + 1, whyNoYaml(error));
  }
}

/** Says why a text is not YAML, and how to mend the most common mistakes. */
function whyNoYaml(/** @type {YAMLException} */ { mark, reason }) {
  const found = mark?.buffer[mark.position] ?? '';
  if (found === ':')
    return 'not YAML: a text with a colon and a space in it needs quotes, "Regulator: no ban"';
  if (reason === 'deficient indentation' && /[\]}]/.test(found))
    return `not YAML: "${found}" at the start of a line must be indented further than its key`;
  return `not YAML: ${reason}`;
}

/**
 * True when the data can be written out in full. It can't if it contains itself, or if its
 * aliases expand to too much.
 */
function hasEnd(/** @type {unknown} */ data) {
  try {
    JSON.stringify(data);
    return true;
  } catch {
    return false;
  }
}
