/** A script that the build bundles on its own; the import is its file's name in the package. */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
