import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/annotate/index.ts';
import { print, printJson } from '../../../src/cli/annotate/print.ts';
import { Refusal } from '../../../src/cli/annotate/refusal.ts';
import { authoredJudge } from '../../authored-record.ts';
import { testFolder } from '../../folders.ts';
import { onWritten } from '../written.ts';

/** Characters with which a text can control a terminal, or hide and reorder the text on it. */
const COMMANDS: [string, string][] = [
  ['writes the clipboard (OSC 52)', '\u001b]52;c;ZXZpbA==\u0007'],
  ['writes it by an 8-bit control', '\u009d52;c;ZXZpbA==\u009c'],
  ['clears the screen', '\u001b[2J'],
  ['sets the title', '\u001b]0;x\u0007'],
  ['goes back over the line', 'x\r\b\b'],
  ['turns text round', '\u202edessap\u202c'],
  ['begins a line of its own', '\u2028annotate: all is well'],
  ['hides a letter', 'Tik\u200bTok'],
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the output must not contain these
const LEFT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e]/;

afterEach(() => vi.restoreAllMocks());

/** Writes a page whose headline and text contain the characters, and returns its path. */
async function pageWith(signs: string): Promise<string> {
  const path = join(await testFolder(), 'page.html');
  // A file that contains control characters is refused as binary, so the page writes them as
  // numeric character references.
  const written = [...signs]
    .map((sign) => (sign < ' ' ? `&#${sign.charCodeAt(0)};` : sign))
    .join('');
  const text = `The US government ${written} banned TikTok on Sunday, the Commerce Department said.`;
  const headline = `US bans TikTok${written} from app stores`;
  writeFileSync(path, `<!doctype html><article><h1>${headline}</h1><p>${text}</p></article>`);
  return path;
}

describe('a page that speaks to the terminal', () => {
  it.each(COMMANDS)('%s: no such sign is printed', async (_, signs) => {
    const path = await pageWith(signs);
    for (const options of [['--all'], ['--explain'], ['--json']]) {
      let output = '';
      onWritten('stdout', (text) => {
        output += text;
      });
      expect(await main([path, ...options], async () => authoredJudge())).toBe(0);
      expect(output).toContain('TikTok');
      expect(output).not.toMatch(LEFT);
    }
  });

  it('is quoted exactly in JSON all the same', async () => {
    let output = '';
    onWritten('stdout', (text) => {
      output += text;
    });
    const text = COMMANDS.map(([, signs]) => signs).join('');
    await printJson(process.stdout, { text });
    expect(output).not.toMatch(LEFT);
    expect(JSON.parse(output)).toEqual({ text });
  });

  it('can’t do it by a file’s name in a complaint', async () => {
    let complaint = '';
    onWritten('stderr', (text) => {
      complaint += text;
    });
    expect(await main(['no\u001b]0;x\u0007file.html'], async () => authoredJudge())).toBe(2);
    expect(complaint).toContain('file.html');
    expect(complaint).not.toMatch(LEFT);
  });
});

describe('an output that can’t be written', () => {
  const stream = (error: Error) =>
    new Writable({ write: (_, __, done) => done(error) }) as unknown as NodeJS.WriteStream;

  it('is refused in a sentence', async () => {
    const full = stream(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(print(full, 'x')).rejects.toThrow(
      new Refusal("The output can't be written (ENOSPC)."),
    );
  });
  it.runIf(process.platform === 'linux')('is refused so by a full device', async () => {
    const full = createWriteStream('/dev/full');
    await expect(print(full as unknown as NodeJS.WriteStream, 'x')).rejects.toThrow(/ENOSPC/);
  });
  it('is no fault when the reader has left', async () => {
    const left = stream(Object.assign(new Error('pipe'), { code: 'EPIPE' }));
    await expect(print(left, 'x')).resolves.toBeUndefined();
  });
});
