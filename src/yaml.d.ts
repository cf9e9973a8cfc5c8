/**
 * Authored data imported as a module (see tools/yaml-plugin.mjs); parsed by a schema before use.
 */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
