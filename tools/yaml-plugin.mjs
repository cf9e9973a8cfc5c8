import { parse } from 'yaml';

/**
 * Vite plugin that turns an imported `.yaml` file into a module whose default export is the file's
 * data. Throws an Error that names the file when it is not YAML. The published YAML plugins depend
 * on other parsers, which would read the dataset differently from the command line.
 */
export function yamlPlugin() {
  return {
    name: 'yaml',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/\.yaml(\?|$)/.test(id)) return null;
      try {
        return {
          code: `export default ${JSON.stringify(parse(code))}`,
          map: null,
          moduleType: 'js',
        };
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}
