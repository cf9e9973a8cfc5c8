import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

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
        return { code: moduleOf(parse(code), UNORDERED.test(id)), map: null, moduleType: 'js' };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/** Files whose lists may stand in any order: sorted they pack smaller. */
const UNORDERED = /\/dataset\/languages\//;

/** What parts the words of a list that is written as one string; it packs smaller than a list of strings. */
const BAR = '|';
const PARTS = fileURLToPath(new URL('./words.mjs', import.meta.url));

/** Source of a module with the given data. */
function moduleOf(/** @type {unknown} */ data, /** @type {boolean} */ sorted) {
  return `import { words as w } from ${JSON.stringify(PARTS)};\nexport default ${sourceOf(data, sorted)}`;
}

/** @returns {string} */
function sourceOf(/** @type {unknown} */ data, /** @type {boolean} */ sorted) {
  if (Array.isArray(data))
    return isWords(data)
      ? `w(${JSON.stringify((sorted ? [...data].sort() : data).join(BAR))})`
      : `[${data.map((item) => sourceOf(item, sorted)).join()}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  return `{${Object.entries(data)
    .map(([key, value]) => `${JSON.stringify(key)}:${sourceOf(value, sorted)}`)
    .join()}}`;
}

function isWords(/** @type {unknown[]} */ list) {
  return list.length > 0 && list.every((word) => typeof word === 'string' && !word.includes(BAR));
}
