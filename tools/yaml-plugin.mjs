import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { BAR, swapped } from './words.mjs';

/**
 * Vite plugin: an imported `.yaml` file becomes a module whose default export is its data.
 * Lets authored data (names, terms) be bundled without a generated copy. Throws with the file's name when it is not YAML.
 */
export function yamlPlugin() {
  return {
    name: 'yaml',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/\.yaml(\?|$)/.test(id)) return null;
      try {
        return { code: moduleOf(parse(code), UNORDERED.exec(id)), map: null, moduleType: 'js' };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/** Files whose lists may stand in any order: sorted they pack smaller. */
const UNORDERED = /\/dataset\/languages\/(..)/;

/** The letters that a language writes most, by the first of them: written as ASCII they take a byte each, not two or three. */
const PAGES = new Map([
  ['ar', 0x621],
  ['hi', 0x915],
  ['ru', 0x410],
]);

const PARTS = fileURLToPath(new URL('./words.mjs', import.meta.url));

/** Source of a module with the given data. `unordered` names the language of a file whose lists may stand in any order. */
function moduleOf(/** @type {unknown} */ data, /** @type {RegExpExecArray | null} */ unordered) {
  const list = (/** @type {string[]} */ words) =>
    unordered ? packed([...words].sort(), PAGES.get(unordered[1] ?? '')) : packed(words);
  return `import { words as w } from ${JSON.stringify(PARTS)};\nexport default ${sourceOf(data, list)}`;
}

/** @param {unknown} data @param {(words: string[]) => string} list @returns {string} */
function sourceOf(data, list) {
  if (Array.isArray(data))
    return isWords(data) ? list(data) : `[${data.map((item) => sourceOf(item, list)).join()}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}:${sourceOf(value, list)}`)
    .join()}}`;
}

/** @param {unknown[]} list @returns {list is string[]} */
function isWords(list) {
  return list.length > 0 && list.every((word) => typeof word === 'string' && !word.includes(BAR));
}

/** So many characters a word shares with the one before, or a digit for them saves nothing. */
const SHARED = { fewest: 3, most: 9 };

/** A list written as one string, which packs smaller than a list of strings. @param {string[]} list @param {number} [page] */
function packed(list, page) {
  let last = '';
  const rest = list.map((word) => {
    const shared = sharedBeginning(last, word);
    last = word;
    return shared >= SHARED.fewest || /^\d/.test(word) ? shared + word.slice(shared) : word;
  });
  const text = rest.join(BAR);
  return page ? `w(${JSON.stringify(swapped(text, page))},${page})` : `w(${JSON.stringify(text)})`;
}

function sharedBeginning(/** @type {string} */ a, /** @type {string} */ b) {
  let shared = 0;
  while (shared < SHARED.most && shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
