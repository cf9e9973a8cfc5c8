/**
 * A YAML file of the project, imported as a module (see src/cli/yaml-plugin.mjs). The data are not
 * checked: parse them with a schema before use.
 */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
