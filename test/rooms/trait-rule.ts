import { EVENT_KINDS } from '../../src/core/record/event-kinds.ts';
import { INSTRUMENTS } from '../../src/core/record/instruments.ts';
import { namesIn } from '../../src/core/record/names-in.ts';
import { SCOPES } from '../../src/core/record/scopes.ts';
import { STATES } from '../../src/core/record/states.ts';
import { isNode, lineAt, nodesUnder, type SyntaxNode, statementsOf } from './source-files.ts';

const TABLES = ['STATES', 'SCOPES', 'INSTRUMENTS', 'EVENT_KINDS'];
const ROW_TYPES = ['State', 'Scope', 'Instrument', 'EventKind', 'Look'];

const KINDS: ReadonlySet<string> = new Set(namesIn(EVENT_KINDS));
const NAMES: ReadonlySet<string> = new Set([
  ...namesIn(STATES),
  ...namesIn(SCOPES),
  ...namesIn(INSTRUMENTS),
  ...KINDS,
]);

/**
 * Returns each place (`file:line: …`) where code tests for the name of a state, scope, instrument
 * or kind of event, such as `blocked`. Code should test for a trait instead, such as `inForce` in
 * `STATES`.
 */
export function traitFaults(file: string, code: string): string[] {
  // When somebody adds a state, the compiler demands the traits of the new state. But the compiler
  // does not find code such as `state === 'ended'`, which may be wrong for the new state.
  return nodesUnder(statementsOf(file, code)).flatMap((node) => {
    const fault =
      comparison(node) ??
      lookUp(node) ??
      list(node) ??
      row(node) ??
      partial(node) ??
      constant(file, node);
    return fault === null ? [] : [`${file}:${lineAt(code, node.start)}: ${fault}; ask for a trait`];
  });
}

function comparison({ type, operator, left, right, test }: SyntaxNode): string | null {
  if (type === 'SwitchCase' && isName(test)) return `a case for ${textIn(test)}`;
  if (type !== 'BinaryExpression' || !/^[!=]==?$/.test(String(operator))) return null;
  const [name, other] = textIn(left) === null ? [right, left] : [left, right];
  // A comparison with any name in `NAMES` is a fault, unless it concerns a field `kind`. For such
  // a field, only a comparison with a kind of event is a fault: `event.kind === 'court-ruling'`.
  // Objects that are not events have a field `kind` too, and some of its values are spelled like
  // a scope: `word.kind === 'minors'`.
  const isOne = calledKind(other) ? KINDS.has(textIn(name) ?? '') : isName(name);
  return isOne ? `a comparison with ${textIn(name)}` : null;
}

function lookUp({ type, callee, arguments: given }: SyntaxNode): string | null {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return null;
  const [first] = given as unknown[];
  const isLookUp = /^(has|includes|(last)?indexOf)$/i.test(nameOf(callee.property) ?? '');
  return isLookUp && isName(first) ? `a look-up of ${textIn(first)}` : null;
}

function list({ type, elements }: SyntaxNode): string | null {
  if (type !== 'ArrayExpression') return null;
  const all = elements as unknown[];
  return all.length > 0 && all.every(isName) ? `a list of ${all.map(textIn).join(', ')}` : null;
}

function row({ type, object, property, computed }: SyntaxNode): string | null {
  if (type !== 'MemberExpression' || !TABLES.includes(nameOf(object) ?? '')) return null;
  const name = computed ? textIn(property) : nameOf(property);
  return name === null ? null : `the row ${name} of ${nameOf(object)}`;
}

/**
 * Reports a type such as `Partial<Record<State, string>>`: a table that may lack some states. Null
 * for any other node.
 */
function partial(node: SyntaxNode): string | null {
  if (!isTypeNamed(node, 'Partial')) return null;
  const [record] = typeArguments(node);
  if (!isNode(record) || !isTypeNamed(record, 'Record')) return null;
  const [key] = typeArguments(record);
  const name = isNode(key) ? nameOf(key.typeName) : null;
  return name !== null && ROW_TYPES.includes(name) ? `a partial table of ${name}` : null;
}

/**
 * Reports a constant such as `MILITARY = 'military' satisfies Scope`. In a comparison with this
 * constant, the name `military` does not appear, so the function `comparison` can't find it. Null
 * for any other node, and in `src/core/record`.
 */
function constant(file: string, { type, expression, typeAnnotation }: SyntaxNode): string | null {
  if (type !== 'TSSatisfiesExpression' || file.startsWith('src/core/record/')) return null;
  const isOfTable = ROW_TYPES.some(
    (name) => isNode(typeAnnotation) && isTypeNamed(typeAnnotation, name),
  );
  return isOfTable && isName(expression) ? `a constant for ${textIn(expression)}` : null;
}

function isTypeNamed(node: SyntaxNode, name: string): boolean {
  return node.type === 'TSTypeReference' && nameOf(node.typeName) === name;
}

function typeArguments({ typeArguments: given }: SyntaxNode): unknown[] {
  return isNode(given) ? (given.params as unknown[]) : [];
}

function calledKind(part: unknown): boolean {
  if (!isNode(part)) return false;
  return nameOf(part) === 'kind' || nameOf(part.property) === 'kind';
}

function isName(part: unknown): boolean {
  return NAMES.has(textIn(part) ?? '');
}

/** Returns the text of a string literal; null for any other node. */
function textIn(part: unknown): string | null {
  return isNode(part) && part.type === 'Literal' && typeof part.value === 'string'
    ? part.value
    : null;
}

/** Returns the name of an identifier; null for any other node. */
function nameOf(part: unknown): string | null {
  return isNode(part) && part.type === 'Identifier' ? String(part.name) : null;
}
