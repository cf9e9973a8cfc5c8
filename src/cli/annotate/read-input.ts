import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { systemFault } from '../system-fault.ts';

/**
 * Maximum size of the input, in bytes. Far larger than any news page; a larger input is a mistake
 * or an attack.
 */
export const MAX_INPUT_BYTES = 20 * 1024 * 1024;

/**
 * Reads a saved page from a file, or from standard input for `-`. Unpacks gzip. Throws a Refusal
 * if the page is unreadable, empty, binary, or larger than `MAX_INPUT_BYTES`.
 */
export async function readInput(
  file: string,
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Buffer> {
  const name = file === '-' ? 'standard input' : file;
  return readStream(file === '-' ? stdin : await openFile(file), name);
}

/**
 * Reads a page from a stream, with the checks of `readInput`. Error messages call the stream
 * `name`.
 */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const bytes = unpacked(await collect(stream, name), name);
  if (bytes.every(isWhiteSpace)) throw new Refusal(`${name} is empty.`);
  if (isBinary(bytes)) throw new Refusal(`${name} is binary, neither HTML nor text.`);
  return bytes;
}

async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  const path = fromTerminal(file);
  const found = await stat(path).catch((error) => {
    throw unreadable(file, error);
  });
  if (found.isDirectory()) throw new Refusal(`${file} is a folder; name one saved page.`);
  if (found.size > MAX_INPUT_BYTES) throw tooLarge(file);
  return createReadStream(path);
}

async function collect(input: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of input) {
      length += piece.length;
      if (length > MAX_INPUT_BYTES) throw tooLarge(name);
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(name, error);
  }
  return Buffer.concat(pieces);
}

function unpacked(bytes: Buffer, name: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_INPUT_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name);
    throw new Refusal(`${name} is damaged: it begins as gzip but can't be unpacked.`);
  }
}

/**
 * True for content that is not text. Text has hardly any control characters. Text in UTF-16 has
 * many zero bytes, but its byte order mark shows that it is text.
 */
function isBinary(bytes: Buffer): boolean {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return true;
  if (isUtf16(bytes)) return false;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls * 100 > bytes.length;
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * True for a control character other than white space and escape (0x1b). Text in the encoding
 * ISO-2022-JP contains escape.
 */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !isWhiteSpace(byte) && byte !== 0x1b) || byte === 0x7f;
}

function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function tooLarge(name: string): Refusal {
  return new Refusal(
    `${name} is larger than ${MAX_INPUT_BYTES / 1024 / 1024} MB, too large for a news page.`,
  );
}

function unreadable(name: string, error: unknown): Refusal {
  return new Refusal(`${name} can't be read: ${systemFault(error)}.`);
}
