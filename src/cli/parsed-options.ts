import { type ParseArgsConfig, parseArgs } from 'node:util';
import { errorMessage } from '../core/wording/error-message.ts';
import { Refusal } from './refusal.ts';

/**
 * Parses a command's options and operands. `operands` lists the operands' names for error
 * messages. An operand `[FILE]` may be missing, and a last operand `FILE…` may be given several
 * times. Throws a Refusal for a wrong argument.
 */
export function parsedOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  operands: readonly string[],
) {
  const parsed = parsedStrictly(args, options);
  const given = parsed.positionals;
  const missing = operands.find((name, at) => !name.startsWith('[') && !given[at]);
  if (missing) throw new Refusal(`Name ${missing.replace('…', '')}.`);
  const extra = operands.at(-1)?.endsWith('…') ? undefined : given[operands.length];
  if (extra !== undefined) throw new Refusal(`"${extra}" is one argument too many.`);
  return parsed;
}

function parsedStrictly<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [reason] = errorMessage(error).split(/\.(?:\s|$)/);
    throw new Refusal(`${reason}.`);
  }
}
