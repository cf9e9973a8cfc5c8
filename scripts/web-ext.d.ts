/** The part of web-ext's programming interface that the build and the tests use; the package ships no types. */
declare module 'web-ext' {
  interface Run {
    shouldExitProgram: false;
    showReadyMessage?: boolean;
  }
  const webExt: {
    cmd: {
      build(
        options: { sourceDir: string; artifactsDir: string; overwriteDest?: boolean; filename?: string },
        run: Run,
      ): Promise<{ extensionPath: string }>;
    };
  };
  export default webExt;
}
