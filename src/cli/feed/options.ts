import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';

/** Parsed arguments of a `feed` command. `options` are the values of its options, by name. */
export interface Given<Name extends string> {
  /**
   * The positional argument, a folder or an address; null for a command without such an argument.
   */
  target: string | null;
  options: Partial<Record<Name, string>>;
}

/**
 * Parses the arguments of a command. Each option in `names` takes a value. `target` is the name of
 * the positional argument in messages; null for a command without such an argument. Throws a
 * Refusal for a wrong or missing argument.
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  target: string | null,
  names: readonly Name[],
): Given<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parsedOptions(args, options, target === null ? [] : [target]);
  return { target: positionals[0] ?? null, options: values as Given<Name>['options'] };
}

/**
 * Returns an option's value as a whole number. If the option is not given, returns `otherwise`.
 * Throws a Refusal for a value that is not a whole number from `least` to `most`.
 */
export function wholeNumber(
  name: string,
  text: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Refusal(`--${name}: "${text}" is not a whole number from ${least} to ${most}.`);
}

/** Returns the path in a required option. Throws a Refusal when the option is missing. */
export function pathOption(name: string, text: string | undefined): string {
  if (text) return fromTerminal(text);
  throw new Refusal(`--${name} is missing: it takes a path.`);
}
