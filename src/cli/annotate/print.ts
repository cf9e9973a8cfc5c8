import { withoutSigns } from '../../core/text/signs.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes a text with words of a page or a record to a stream of the terminal. Line breaks stay;
 * characters by which those words could command the terminal, or hide and reorder what stands
 * there, are left out. Throws a Refusal when the output can't be written; a reader that closes the
 * pipe early, as `head` does, is no fault.
 */
export async function print(output: NodeJS.WriteStream, text: string): Promise<void> {
  await written(output, text.split('\n').map(withoutSigns).join('\n'));
}

/** Like `print`, for JSON: the same characters are escaped, so that every value stays exact. */
export async function printJson(output: NodeJS.WriteStream, value: unknown): Promise<void> {
  await written(output, `${safe(JSON.stringify(value, null, 2))}\n`);
}

/** Like `printJson`, on one line. */
export async function printJsonLine(output: NodeJS.WriteStream, value: unknown): Promise<void> {
  await written(output, `${safe(JSON.stringify(value))}\n`);
}

function safe(json: string): string {
  return json.replace(HIDDEN, escapeUnit);
}

/** Characters that JSON.stringify leaves as they are and a terminal or a reader may obey. */
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
 * Handles the stream's `error` event, which would otherwise end the program with a stack. The
 * callback of `write` reports the fault.
 */
function toldByWrite(): void {}
