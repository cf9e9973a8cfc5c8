import type { Import } from './source-files.ts';

/**
 * Returns cycles of imports among the files, as `a.ts:3 → b.ts:1 → a.ts`. Finds at least one if
 * there are any. Imports of types count too.
 */
export function cyclesIn(imports: readonly Import[]): string[] {
  const outgoing = byFile(imports);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: Import[]) => {
    const start = trail.findIndex((step) => step.file === file);
    if (start >= 0) {
      cycles.push(
        [...trail.slice(start).map((step) => `${step.file}:${step.line}`), file].join(' → '),
      );
      return;
    }
    if (done.has(file)) return;
    for (const found of outgoing.get(file) ?? [])
      if (found.target) visit(found.target, [...trail, found]);
    done.add(file);
  };
  for (const file of outgoing.keys()) visit(file, []);
  return cycles;
}

/**
 * Returns a chain of imports that leads from the file `entry` to a package that `isWanted` accepts,
 * as `file:line → … → package`. Null if there is none. Ignores imports of types.
 */
export function wayTo(
  entry: string,
  isWanted: (specifier: string) => boolean,
  imports: readonly Import[],
): string | null {
  const outgoing = byFile(imports.filter(({ typesOnly }) => !typesOnly));
  const seen = new Set<string>();
  const search = (file: string): string | null => {
    if (seen.has(file)) return null;
    seen.add(file);
    for (const { line, specifier, target } of outgoing.get(file) ?? []) {
      const rest = target ? search(target) : isWanted(specifier) ? specifier : null;
      if (rest) return `${file}:${line} → ${rest}`;
    }
    return null;
  };
  return search(entry);
}

function byFile(imports: readonly Import[]): Map<string, Import[]> {
  const files = new Map<string, Import[]>();
  for (const found of imports) files.set(found.file, [...(files.get(found.file) ?? []), found]);
  return files;
}
