import { lineAt, statementsOf } from './source-files.ts';

/**
 * Returns, as `file:line: …`, exports that hide where something is defined: default exports,
 * `export *`, and files that only re-export.
 */
export function exportFaults(file: string, code: string): string[] {
  const statements = statementsOf(file, code);
  const faults = statements.flatMap(({ type, start }) => {
    const at = `${file}:${lineAt(code, start)}`;
    if (type === 'ExportDefaultDeclaration')
      return [`${at}: a default export; export it by its name`];
    if (type === 'ExportAllDeclaration') return [`${at}: export * hides what is exported`];
    return [];
  });
  const [first] = statements;
  const passesOn = statements.filter((one) => one.type === 'ExportNamedDeclaration' && one.source);
  if (first && faults.length === 0 && passesOn.length === statements.length)
    faults.push(
      `${file}:${lineAt(code, first.start)}: a barrel: it only passes on other files' exports`,
    );
  return faults;
}
