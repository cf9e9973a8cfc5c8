import { load } from 'js-yaml';

/**
 * Vite plugin for importing `.yaml` files as data. With `?only=a,b`, imports only the top-level
 * entries `a` and `b`. Throws an Error with the file's name for invalid YAML.
 */
export function yamlPlugin() {
  return {
    name: 'yaml',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/\.yaml(\?|$)/.test(id)) return null;
      try {
        // This project's programs use this parser, too. Plugins from npm use another parser,
        // which reads some values differently.
        const data = /** @type {Record<string, unknown>} */ (load(code));
        return {
          code: `export default ${JSON.stringify(entriesOf(data, id))}`,
          map: null,
          moduleType: 'js',
        };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

/**
 * Returns the entries named in a module's id: `a` and `b` for `words.yaml?only=a,b`. If the id
 * names none, returns all data.
 */
function entriesOf(/** @type {Record<string, unknown>} */ data, /** @type {string} */ id) {
  const only = /\?only=([\w,]+)/.exec(id)?.[1];
  return only ? Object.fromEntries(only.split(',').map((name) => [name, data[name]])) : data;
}
