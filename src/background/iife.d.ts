/**
 * An import of a script that the build bundles into a separate file. The imported value is the
 * path of that file in the package.
 */
declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
