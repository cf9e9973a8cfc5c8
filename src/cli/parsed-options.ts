import { type ParseArgsConfig, parseArgs } from 'node:util';
import { errorMessage } from '../core/wording/error-message.ts';
import { Refusal } from './annotate/refusal.ts';

/**
 * Parses a command's options and positional arguments. Throws a Refusal when they are wrong. Its
 * message is the parser's first sentence and the usage text.
 */
export function parsedOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [reason] = errorMessage(error).split(/\.(?:\s|$)/);
    throw new Refusal(`${reason}. ${usage}`);
  }
}
