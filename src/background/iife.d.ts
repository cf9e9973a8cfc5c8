/**
 * A script that the build bundles on its own. The import is the path of its file in the package.
 */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
