/**
 * A script that the build bundles separately. The import's value is the path of the bundle in the
 * package.
 */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
