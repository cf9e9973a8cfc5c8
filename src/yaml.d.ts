/**
 * Authored data, imported as a module (see src/cli/yaml-plugin.mjs). A schema must parse it before
 * use.
 */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
