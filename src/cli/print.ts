import { withoutSigns } from '../core/text/signs.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes text without characters that could control the terminal or hide text. Throws a Refusal
 * when writing fails, but not when another program, such as `head`, closes the pipe.
 */
export async function print(output: NodeJS.WriteStream, text: string): Promise<void> {
  await written(output, printable(text));
}

/**
 * Removes characters that could control the terminal or hide text (see `withoutSigns`). Keeps the
 * line breaks.
 */
export function printable(text: string): string {
  return text.split('\n').map(withoutSigns).join('\n');
}

/**
 * Writes a value as JSON. Characters that could control the terminal or hide text become JSON
 * escapes, such as `\u200b`. A program that parses the output thus gets the unchanged value. Throws
 * a Refusal when writing fails, like `print`.
 */
export async function printJson(output: NodeJS.WriteStream, value: unknown): Promise<void> {
  await written(output, `${safe(JSON.stringify(value, null, 2))}\n`);
}

/** Writes a value as JSON on a single line, escaped as by `printJson`. */
export async function printJsonLine(output: NodeJS.WriteStream, value: unknown): Promise<void> {
  await written(output, `${safe(JSON.stringify(value))}\n`);
}

function safe(json: string): string {
  return json.replace(HIDDEN, escapeUnit);
}

/** Characters that could control a terminal or hide text. JSON.stringify does not escape them. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function written(output: NodeJS.WriteStream, text: string): Promise<void> {
  if (!output.listeners('error').includes(toldByWrite)) output.on('error', toldByWrite);
  return new Promise((resolve, reject) => {
    output.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error || error.code === 'EPIPE') resolve();
      else reject(new Refusal(`The output can't be written (${error.code ?? error.message}).`));
    });
  });
}

/**
 * Listener for `error` that does nothing, because the callback of `write` reports the error
 * already. Without a listener, Node would end the program.
 */
function toldByWrite(): void {}
