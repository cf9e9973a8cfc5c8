import { relative } from 'node:path';
import { parseYaml, YamlFault } from './parse-yaml.mjs';

/**
 * Vite plugin for importing `.yaml` files as data. With `?only=a,b`, imports only the top-level
 * entries `a` and `b`. Throws an Error with the file and the line for invalid YAML.
 */
export function yamlPlugin() {
  return {
    name: 'yaml',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      const [path = '', query = ''] = id.split('?');
      if (!path.endsWith('.yaml')) return null;
      // This project's programs use this parser, too. Plugins from npm use another parser, which
      // reads some values differently.
      const data = dataIn(code, path);
      return {
        code: `export default ${JSON.stringify(entriesOf(data, query))}`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

/** @returns {Record<string, unknown>} */
function dataIn(/** @type {string} */ text, /** @type {string} */ path) {
  try {
    return /** @type {Record<string, unknown>} */ (parseYaml(text).data);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new Error(`${relative(process.cwd(), path)}:${error.line}: ${error.message}`);
  }
}

/**
 * Returns the entries that a module's query names: `a` and `b` for `only=a,b`. If it names none,
 * returns all data.
 */
function entriesOf(/** @type {Record<string, unknown>} */ data, /** @type {string} */ query) {
  const only = /^only=([\w,]+)/.exec(query)?.[1];
  return only ? Object.fromEntries(only.split(',').map((name) => [name, data[name]])) : data;
}
