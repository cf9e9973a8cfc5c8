import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { MAX_INPUT_BYTES, readInput } from '../../../src/cli/annotate/read-input.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'still-banned-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function* stream(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

describe('readInput', () => {
  it('reads a file', async () => {
    expect((await readInput(file('a.html', '<p>a'))).toString()).toBe('<p>a');
  });
  it('reads standard input to its end', async () => {
    expect((await readInput('-', stream('<p>', 'a'))).toString()).toBe('<p>a');
  });
  it('unpacks gzip, whatever the name', async () => {
    expect((await readInput(file('a', gzipSync('<p>packed')))).toString()).toBe('<p>packed');
  });
  it('takes UTF-16 for text by its byte order mark', async () => {
    await expect(
      readInput(file('u.txt', Buffer.from('\uFEFFTikTok', 'utf16le'))),
    ).resolves.toHaveLength(14);
  });
  it('takes ISO-2022-JP, which is full of escapes, for text', async () => {
    await expect(readInput(file('j.txt', '\x1b$B6X;_\x1b(B'))).resolves.toBeDefined();
  });

  const large = join(folder, 'large.html');
  const refused: [string, () => string, RegExp][] = [
    ['an empty file', () => file('empty', ''), /empty/],
    ['white space alone', () => file('blank', ' \n\t\r\n'), /empty/],
    [
      'a file that is not there',
      () => join(folder, 'missing'),
      /missing can't be read: there is no such file/,
    ],
    ['a folder', () => folder, /is a folder/],
    [
      'a picture',
      () => file('a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      /binary/,
    ],
    ['a PDF', () => file('a.pdf', '%PDF-1.7 and readable words for a while'), /binary/],
    [
      'gzip that is cut off',
      () => file('cut.gz', gzipSync('<p>text'.repeat(99)).subarray(0, 30)),
      /damaged/,
    ],
    [
      'a bomb of gzip',
      () => file('bomb.gz', gzipSync(Buffer.alloc(50_000_000, 'a'))),
      /larger than 20 MB/,
    ],
    [
      'a file of 50 MB',
      () => {
        writeFileSync(large, '<p>');
        truncateSync(large, 50_000_000);
        return large;
      },
      /larger than 20 MB/,
    ],
  ];
  it.each(refused)('refuses %s in one line', async (_, make, reason) => {
    const refusal = await readInput(make()).catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.message).toMatch(reason);
    expect(refusal.message).not.toContain('\n');
  });
  it('refuses an endless standard input as soon as it is too large', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1_000_000, 'a');
    }
    await expect(readInput('-', endless())).rejects.toThrow('standard input is larger than 20 MB');
  });
  it('accepts exactly the largest size', async () => {
    await expect(readInput(file('max', Buffer.alloc(MAX_INPUT_BYTES, 'a')))).resolves.toHaveLength(
      MAX_INPUT_BYTES,
    );
  });
});
