import { type ParseResult, parseSync } from 'vite';
import { lineAt, nodesUnder, statementsOf } from './source-files.ts';

/**
 * Faults that are allowed per comment. For example, `question: 0.03` allows three comments in a
 * hundred to begin like a question.
 */
const LIMITS = { fragment: 0.005, question: 0.03, long: 0 };
const FRAGMENT = /^(Of|The same|That|Those|So|As|And|But|Or|Nor|Which|Whose|Also|Such|Not|With)\b/;
const QUESTION = /^(What|How|Where|When|Whether|Who|Why)(ever)?\b/;
const DIRECTIVE = /^(biome-ignore|@|\/|#|v8 )/;
/**
 * Matches lines that can't be broken, because they contain an address, a regular expression, a
 * directive or a type in JSDoc.
 */
const ONE_LINE = /https?:\/\/|^\s*\/\S+\/[a-z]*,$|biome-ignore|@(typedef|property|param|type)\b/;

/** A comment or a line of the source. */
export interface Prose {
  /** Place where the comment or line begins: `file:line`. */
  place: string;
  text: string;
  /** Kind of the fault; null if the text has no fault. */
  fault: keyof typeof LIMITS | null;
}

/**
 * Returns the comments of a source file, except directives such as `biome-ignore` and comments
 * without letters. Consecutive line comments count as one comment, whose `text` is the first line.
 * A comment's first words decide whether it has a fault. Throws if the file has a syntax error.
 */
export function commentsOf(file: string, code: string): Prose[] {
  const { comments } = parsed(file, code);
  return comments
    .filter(({ type, start }, index) => {
      const before = comments[index - 1];
      const follows = before?.type === 'Line' && /^\n[ \t]*$/.test(code.slice(before.end, start));
      return type === 'Block' || !follows;
    })
    .map(({ start, value }) => ({ start, text: value.replace(/^[\s*]+/, '') }))
    .filter(({ text }) => /[a-z]/i.test(text) && !DIRECTIVE.test(text))
    .map(({ start, text }) => ({
      place: `${file}:${lineAt(code, start)}`,
      text,
      fault: FRAGMENT.test(text) ? 'fragment' : QUESTION.test(text) ? 'question' : null,
    }));
}

/**
 * Returns the lines of over 100 columns that could be broken. Biome breaks most long lines, but not
 * all. Throws if a file with long lines has a syntax error.
 */
export function longLinesOf(file: string, code: string): Prose[] {
  const long = [...code.matchAll(/^.{101,}$/gm)].filter(({ 0: line }) => !ONE_LINE.test(line));
  if (long.length === 0) return [];
  const texts = nodesUnder(parsed(file, code).program).filter(({ type }) =>
    /^(Literal|TemplateLiteral|JSXText)$/.test(type),
  );
  // A line can't be broken if a string extends beyond column 100.
  const isInText = (at: number) =>
    texts.some(({ start, end }) => start <= at && at < (end as number));
  return long
    .filter(({ index }) => !isInText(index + 100))
    .map(({ 0: line, index }) => ({
      place: `${file}:${lineAt(code, index)}`,
      text: line.trim(),
      fault: 'long',
    }));
}

/** An exported declaration. */
export interface Exported {
  /** Place where the declaration begins: `file:line`. */
  place: string;
  /**
   * True if a doc comment is right before the declaration. In scoring rules of the judge, the field
   * `about` counts as a doc comment.
   */
  documented: boolean;
}

/** Returns the exported declarations of a file. Throws when the file has a syntax error. */
export function exportsOf(file: string, code: string): Exported[] {
  return statementsOf(file, code)
    .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration)
    .map(({ start, end }) => ({
      place: `${file}:${lineAt(code, start)}`,
      documented:
        code.slice(0, start).trimEnd().endsWith('*/') ||
        /^ {2}about:/m.test(code.slice(start, end as number)),
    }));
}

/**
 * Returns all faults of each kind with more faults than `LIMITS` allows. Returns no faults of the
 * other kinds.
 */
export function proseFaults(comments: readonly Prose[], longLines: readonly Prose[]): Prose[] {
  const faults = [...comments, ...longLines];
  const ofKind = (kind: string) => faults.filter(({ fault }) => fault === kind);
  return Object.entries(LIMITS).flatMap(([kind, most]) =>
    ofKind(kind).length > most * comments.length ? ofKind(kind) : [],
  );
}

function parsed(file: string, code: string): ParseResult {
  const result = parseSync(file, code);
  if (result.errors[0]) throw new Error(`${file}: ${result.errors[0].message}`);
  return result;
}
