import { isNode, lineAt, type SyntaxNode, statementsOf } from './source-files.ts';

/**
 * Globals that the core must not use, because its functions are pure. A core function that needs
 * the time, for example, gets it as an argument. WebCrypto is allowed.
 */
const FORBIDDEN = new Set(
  `window self globalThis document navigator location history fetch XMLHttpRequest WebSocket EventSource localStorage
  sessionStorage indexedDB caches cookieStore performance setTimeout setInterval requestAnimationFrame
  requestIdleCallback chrome browser process require`.split(/\s+/),
);

/**
 * Returns, as `file:line: …`, every place at which a file reads the clock or uses a global that is
 * in `FORBIDDEN`.
 */
export function forbiddenGlobals(file: string, code: string): string[] {
  const statements = statementsOf(file, code);
  const faults: string[] = [];
  const report = (node: SyntaxNode, what: string) =>
    faults.push(`${file}:${lineAt(code, node.start)}: ${what}`);
  visit(statements, new Set(namesDeclaredIn(statements)), report);
  return faults;
}

function visit(
  part: unknown,
  known: ReadonlySet<string>,
  report: (node: SyntaxNode, what: string) => void,
): void {
  if (Array.isArray(part)) for (const one of part) visit(one, known, report);
  if (!isNode(part)) return;
  const clock = clockUse(part);
  if (clock) report(part, `${clock} reads the clock`);
  if (
    part.type === 'Identifier' &&
    FORBIDDEN.has(part.name as string) &&
    !known.has(part.name as string)
  )
    report(part, `the global ${part.name}`);
  const inside = isFunction(part)
    ? new Set([...known, ...namesOf(part.params), ...namesDeclaredIn(part.body)])
    : known;
  for (const child of referencesIn(part)) visit(child, inside, report);
}

function clockUse(node: SyntaxNode): string | null {
  const isDate = (part: unknown) =>
    isNode(part) && part.type === 'Identifier' && part.name === 'Date';
  const hasNone = Array.isArray(node.arguments) && node.arguments.length === 0;
  if (node.type === 'NewExpression' && isDate(node.callee) && hasNone) return 'new Date()';
  if (node.type === 'CallExpression' && isDate(node.callee)) return 'Date()';
  const isNow =
    node.type === 'MemberExpression' &&
    isDate(node.object) &&
    (node.property as SyntaxNode).name === 'now';
  return isNow ? 'Date.now' : null;
}

/**
 * Returns the child nodes in which an identifier can refer to a variable. Leaves out names of
 * properties and types.
 */
function referencesIn(node: SyntaxNode): unknown[] {
  if (node.type.startsWith('TS')) return [node.expression];
  return Object.entries(node).flatMap(([name, child]) => {
    const isPlainName = (name === 'property' || name === 'key') && !node.computed;
    return isPlainName || name === 'typeAnnotation' || name === 'label' ? [] : [child];
  });
}

/**
 * Yields the names that a scope itself declares: its variables, functions and imports. Leaves out
 * names that are declared inside its functions.
 */
function* namesDeclaredIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const one of part) yield* namesDeclaredIn(one);
  if (!isNode(part)) return;
  if (part.type === 'VariableDeclarator' || part.type === 'FunctionDeclaration')
    yield* namesOf(part.id);
  if (/^Import.*Specifier$/.test(part.type)) yield* namesOf(part.local);
  if (!isFunction(part)) yield* namesDeclaredIn(Object.values(part));
}

/**
 * Yields the names that a destructuring pattern declares. For `{ a, b: [c], ...d }`, these are a,
 * c and d.
 */
function* namesOf(pattern: unknown): Generator<string> {
  if (Array.isArray(pattern)) for (const one of pattern) yield* namesOf(one);
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') yield pattern.name as string;
  yield* namesOf([
    pattern.left,
    pattern.argument,
    pattern.elements,
    pattern.properties,
    pattern.value,
  ]);
}

function isFunction(node: SyntaxNode): boolean {
  return /Function/.test(node.type) && 'params' in node;
}
