import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as annotate } from '../../src/cli/annotate/index.ts';
import { main as evaluate } from '../../src/cli/evaluate/index.ts';
import { main as feed } from '../../src/cli/feed/index.ts';
import { main as record } from '../../src/cli/record/index.ts';
import { main as release } from '../../src/cli/release/index.ts';
import { main as site } from '../../src/cli/site/index.ts';
import { main as watch } from '../../src/cli/watch/index.ts';
import { run as packaged } from '../../src/packages/still-banned/program.ts';
import { testFolder } from '../folders.ts';
import { collected } from './written.ts';

type Main = (args: string[]) => Promise<number>;
const PROGRAMS: Record<string, Main> = {
  annotate,
  evaluate,
  feed,
  record,
  release,
  site,
  watch,
  'still-banned': packaged,
};
/**
 * Pairs of a program and one of its commands. The command '' means the program without a command.
 */
const COMMANDS = Object.entries({
  annotate: [''],
  evaluate: ['', 'texts', 'claims', 'dates', 'fit-told'],
  feed: ['', 'keygen', 'build', 'sign', 'rotate', 'verify', 'serve', 'sign-answers'],
  record: ['', 'validate', 'new', 'status', 'changes', 'build', 'diff', 'counts', 'stats'],
  release: ['', 'setup', 'notes', 'fetch'],
  site: ['', 'check'],
  watch: ['', 'review', 'links'],
  'still-banned': ['', 'annotate', 'status', 'changes'],
}).flatMap(([program, commands]) => commands.map((command) => [program, command] as const));

const written = collected();
let folder = '';
beforeEach(async () => {
  folder = await testFolder();
  vi.stubEnv('INIT_CWD', folder);
  vi.stubEnv('FEED_KEY', '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function run(program: string, ...args: string[]): Promise<number> {
  return (PROGRAMS[program] as Main)(args.filter((arg) => arg !== ''));
}

describe.each(COMMANDS)('%s %s', (program, command) => {
  it.each(['--help', '-h'])('answers %s with its usage alone', async (flag) => {
    expect(await run(program, command, flag)).toBe(0);
    expect(written.output).toMatch(/^usage: /i);
    expect(written.complaint).toBe('');
  });
  it.each(['--bogus', '-x'])('refuses %s, and does nothing', async (option) => {
    expect(await run(program, command, option)).toBe(2);
    expect(written.complaint.split('\n')[0]).toContain(option);
    expect(written.complaint).toMatch(/\nusage: /i);
    expect(written.output).toBe('');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('an argument that is missing, one too many or wrong', () => {
  it.each([
    ['annotate', [], 'Name a saved page or an address, or - for standard input.'],
    ['feed', [], 'Name a command.'],
    ['feed', ['sgin'], 'There is no command "sgin".'],
    ['feed', ['sign'], "Name the feed's folder."],
    ['feed', ['serve', 'a', 'b'], '"b" is one argument too many.'],
    ['record', ['validate', 'a', 'b'], '"b" is one argument too many.'],
    ['record', ['status', 'tiktok'], 'Name a place, such as IN.'],
    ['record', ['status', 'tiktok', 'IN', '--json', '--html'], 'Give only one of'],
    ['record', ['status', 'tiktok', 'IN', '--since', '2026-01-01'], '--since needs --html.'],
    ['record', ['changes'], 'Name a day with --since.'],
    ['record', ['changes', '--since', 'May'], '"May" is not a day'],
    ['record', ['build'], 'Name the file to write'],
    ['record', ['diff', 'a'], 'Name the new one.'],
    ['record', ['counts', 'a'], '"a" is one argument too many.'],
    ['release', ['notes'], 'Name a section.'],
    ['site', ['chekc'], 'There is no command "chekc".'],
    ['site', ['check', 'a', 'b'], '"b" is one argument too many.'],
    ['watch', ['reveiw'], 'There is no command "reveiw".'],
    ['watch', ['--only', 'gdetl'], '--only: there is no source "gdetl".'],
    ['still-banned', ['sttaus'], 'There is no command "sttaus".'],
  ])('%s %j is named in one line before the usage', async (program, args, fault) => {
    expect(await run(program, ...args)).toBe(2);
    const [line, ...usage] = written.complaint.split('\n');
    expect(line).toContain(fault);
    expect(usage.join('\n')).toMatch(/^usage: /);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  const FILES = { 'empty.json': '', 'broken.json': '{"id": ' };

  beforeEach(async () => {
    await mkdir(join(folder, 'folder'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  });

  const DATASET = 'no dataset: it has no folder jurisdictions/.';
  const KEY = 'is not a key file.';
  it.each([
    ['record', ['validate', 'none'], 2, DATASET],
    ['record', ['new', 'empty.json'], 2, DATASET],
    ['record', ['build', 'out.json', 'folder'], 2, DATASET],
    ['record', ['diff', 'none', 'folder'], 2, 'there is no such file or folder.'],
    ['record', ['diff', 'folder', 'folder'], 2, 'neither a dataset'],
    ['record', ['diff', 'empty.json', 'folder'], 2, 'no record: it is not JSON.'],
    ['record', ['diff', 'broken.json', 'folder'], 2, 'no record: it is not JSON.'],
    ['record', ['build', 'folder'], 2, 'folder: the file to write must end in .json.'],
    ['feed', ['keygen', 'empty.json'], 1, 'empty.json: a file of this name exists.'],
    ['feed', ['sign', 'folder', '--key', 'none'], 1, "can't be read: there is no such file."],
    ['feed', ['sign', 'none', '--key', 'folder'], 1, "can't be read: it is a folder."],
    ['feed', ['build', '--out', 'new', '--key', 'empty.json'], 1, KEY],
    ['feed', ['sign-answers', 'empty.json', '--key', 'broken.json'], 1, KEY],
    ['feed', ['verify', 'folder', '--keys', 'broken.json'], 1, 'is not a list of public keys.'],
    ['feed', ['serve', 'none'], 1, 'has no head.json to serve.'],
    ['site', ['check', 'none'], 2, 'has no pages'],
    ['site', ['check', 'empty.json'], 2, 'has no pages'],
    ['watch', ['review', '--state', 'folder'], 1, "can't be read: it is a folder."],
    ['watch', ['review', '--state', 'broken.json'], 1, 'is damaged.'],
    ['watch', ['review', '--dataset', 'folder'], 2, DATASET],
  ])('is named by %s %j, and kept', async (program, args, code, fault) => {
    expect(await run(program, ...args)).toBe(code);
    expect(written.complaint.split('\n')[0]).toContain(fault);
    expect((await readdir(folder)).sort()).toEqual(['broken.json', 'empty.json', 'folder']);
    for (const [name, text] of Object.entries(FILES))
      expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });
  it('is named by evaluate', async () => {
    for (const [name, fault] of Object.entries({
      none: "Can't read",
      folder: 'it is a folder.',
      'empty.json': 'is empty',
      'broken.json': 'broken.json:1: ',
    }))
      for (const set of ['texts', 'dates']) {
        written.complaint = '';
        expect(await run('evaluate', set, join(folder, name))).toBe(2);
        expect(written.complaint).toContain(fault);
      }
  });
});

describe('a fault in a dataset', () => {
  it('begins with its file and line, so that editors can open it', async () => {
    await mkdir(join(folder, 'jurisdictions'));
    await writeFile(join(folder, 'apps.yaml'), '');
    expect(await run('record', 'validate', folder)).toBe(1);
    expect(written.complaint).toMatch(/^\S*apps\.yaml:1: must be a list/);
    expect(written.complaint).not.toContain('usage: ');
  });
});
