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
        return { code: `export default ${JSON.stringify(parse(code))}`, map: null, moduleType: 'js' };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}
