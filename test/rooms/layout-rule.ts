/**
 * Returns the files that stand beside a folder of the same name, such as `src/site/pages.ts`
 * beside `src/site/pages/`. Nobody could tell which of the two to open. `files` has the paths of
 * all files.
 */
export function twinsIn(files: readonly string[]): string[] {
  const folders = foldersOf(files);
  return files.filter((file) => folders.has(file.replace(/\.\w+$/, '')));
}

/**
 * Returns the files that are directly in `src/core` or `src/pages`. All code there belongs in
 * subfolders, the rooms.
 */
export function looseIn(files: readonly string[]): string[] {
  return files.filter((file) => /^src\/(core|pages)\/[^/]+$/.test(file));
}

/**
 * Returns the test files in folders without a counterpart in `src`, such as those in
 * `test/pages/sidebar/` if there is `src/pages/` but no `src/pages/sidebar/`. Folders directly in
 * `test`, such as `test/hostile/`, need no counterpart.
 */
export function unmirroredIn(files: readonly string[]): string[] {
  const folders = foldersOf(files);
  return files.filter((file) => {
    const [top, outer = '', inner = '', ...deeper] = file.split('/');
    const isInside = folders.has(`src/${outer}`) && deeper.length > 0;
    return top === 'test' && isInside && !folders.has(`src/${outer}/${inner}`);
  });
}

function foldersOf(files: readonly string[]): Set<string> {
  return new Set(
    files.flatMap((file) => {
      const parts = file.split('/').slice(0, -1);
      return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    }),
  );
}
