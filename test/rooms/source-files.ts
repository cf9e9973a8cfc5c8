import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

/**
 * Texts of source files, keyed by path. Paths are relative to the project's folder and use `/`:
 * `src/core/law/status.ts`.
 */
export type SourceFiles = ReadonlyMap<string, string>;

/** Node in the syntax tree of a file. Its `type` determines its other properties. */
export interface SyntaxNode {
  type: string;
  start: number;
  [part: string]: unknown;
}

/** One import of a module by a file. */
export interface Import {
  /** Path of the file that contains the import. */
  file: string;
  line: number;
  /** Name of the imported module, as the file writes it. */
  specifier: string;
  /** Path, in the project, of the imported file; null if a package is imported. */
  target: string | null;
  /** True if only types are imported. The built code contains no such import. */
  typesOnly: boolean;
}

/**
 * Reads every TypeScript file below `folder`, except declaration files. The resulting paths are
 * relative to `root`.
 */
export function readSourceFiles(root: string, folder: string): SourceFiles {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Reads the files that git tracks and whose paths match `pattern`, from the project's folder. */
export function readTrackedFiles(pattern: RegExp): [path: string, text: string][] {
  const root = join(import.meta.dirname, '../..');
  const paths = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim();
  const matching = paths.split('\n').filter((path) => pattern.test(path));
  return matching.map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

/** Matches the paths of the project's own code, except tests and declarations of types. */
export const SOURCE_CODE = /^(src|tools)\/.*(?<!\.d)\.(tsx?|mjs)$/;

/**
 * Statements of parsed files, keyed by the source text. They are cached, because several rules
 * examine the same file.
 */
const parsed = new Map<string, SyntaxNode[]>();

/** Returns the top-level statements of a file. Throws if the file can't be parsed. */
export function statementsOf(file: string, code: string): SyntaxNode[] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const statements =
    parsed.get(code) ?? (parseAst(code, { lang }, file).body as unknown as SyntaxNode[]);
  parsed.set(code, statements);
  return statements;
}

/**
 * Returns every import of a file, in any of the forms `import`, `export … from` and `import()`.
 */
export function importsOf(file: string, code: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesUnder(statementsOf(file, code))) {
    const source = node.source as SyntaxNode | null | undefined;
    if (!/^(Import|Export).*Declaration$|^ImportExpression$/.test(node.type) || !source) continue;
    if (typeof source.value !== 'string') continue;
    found.push({
      file,
      line: lineAt(code, node.start),
      specifier: source.value,
      target: targetOf(file, source.value),
      typesOnly: isTypesOnly(node),
    });
  }
  return found;
}

/**
 * Adds a node and all nodes below it to `found`, in the order of the source text, and returns
 * `found`.
 */
export function nodesUnder(part: unknown, found: SyntaxNode[] = []): SyntaxNode[] {
  if (isNode(part)) found.push(part);
  if (typeof part === 'object' && part !== null)
    for (const child of Object.values(part)) nodesUnder(child, found);
  return found;
}

export function isNode(part: unknown): part is SyntaxNode {
  return (
    typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'
  );
}

/** Returns the number of the line, counted from 1, that contains the character at `offset`. */
export function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}

function targetOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function isTypesOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as SyntaxNode[];
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

/**
 * Returns the text of every function in a file, except arrow functions without braces, such as
 * `(x) => x + 1`.
 */
export function functionsIn(file: string, code: string): string[] {
  return nodesUnder(statementsOf(file, code))
    .filter(({ type, body }) => /Function/.test(type) && isNode(body) && /^Block/.test(body.type))
    .map(({ start, end }) => code.slice(start, end as number));
}
