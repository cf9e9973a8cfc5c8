import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const ID = '{2cf6ce50-911c-5df3-9702-b29dd6f8bbd0}';
const ANSWERS = {
  name: 'The Herald',
  site: 'https://law.example.org',
  reports: 'mailto:a@b.example',
};
let project: string;

/**
 * Makes a git repository in the subfolder `fork` of a temporary folder, with copies of the files
 * that the command `setup` changes. `setup` finds all these files by the path of
 * `publisher.json`. `vi.doMock` replaces this path, so `setup` changes only the copies.
 */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'still-banned-setup-'));
  for (const path of ['publisher.json', 'docs/hosting', '.github/CODEOWNERS'])
    cpSync(join(ROOT, path), join(project, 'fork', path), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: join(project, 'fork') });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@github.com:The-Herald/still-banned.git');
  vi.doMock('../../../src/cli/release/read-publisher.ts', async (original) => {
    const { readPublisher } = await original<{ readPublisher: (file: string) => unknown }>();
    const file = join(project, 'fork/publisher.json');
    return { PUBLISHER_FILE: file, readPublisher: () => readPublisher(file) };
  });
});
afterEach(() => {
  vi.doUnmock('../../../src/cli/release/read-publisher.ts');
  vi.resetModules();
  rmSync(project, { recursive: true });
});

async function setup(answers: Partial<typeof ANSWERS> = {}) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line) => void said.push(String(line)));
  const module = await import('../../../src/cli/release/setup.ts');
  const options = Object.entries({ ...ANSWERS, ...answers }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const code = await module.setup([...options, '--keys', join(project, 'keys')]);
  return { code, said: said.join('\n') };
}

it('writes a sound publisher.json and a new id, and says the steps left', async () => {
  const { code, said } = await setup();
  expect(code).toBe(0);
  const publisher = JSON.parse(readFileSync(join(project, 'fork/publisher.json'), 'utf8'));
  expect(publisher).toMatchObject({
    name: 'The Herald',
    site: 'https://law.example.org/',
    feed: 'https://law.example.org/feed/',
    keys: [{ role: 'root' }, { role: 'online' }],
  });
  expect(publisher.geckoId).not.toBe(ID);
  const policy = readFileSync(join(project, 'fork/docs/hosting/firefox-policies.json'), 'utf8');
  expect([policy.includes(publisher.geckoId), policy.includes(ID)]).toEqual([true, false]);
  expect(readFileSync(join(project, 'fork/.github/CODEOWNERS'), 'utf8')).toBe('* @The-Herald\n');
  expect(said.match(/^ {2}\d\. /gm)).toHaveLength(6);
  expect(JSON.stringify(publisher)).not.toContain('privateKey');
});

it('changes nothing where there is a publisher already, or keys', async () => {
  mkdirSync(join(project, 'keys'));
  await setup();
  const written = readFileSync(join(project, 'fork/publisher.json'), 'utf8');
  const keys = readdirSync(join(project, 'keys'));
  expect(await setup()).toMatchObject({
    code: 1,
    said: expect.stringContaining('publisher.json names a feed already'),
  });
  expect(readFileSync(join(project, 'fork/publisher.json'), 'utf8')).toBe(written);
  expect(readdirSync(join(project, 'keys'))).toEqual(keys);
});

it.each([
  ['site', 'law.example.org', 'is not an https address'],
  ['site', 'https://law.example.org/?page=1', 'must end in / and have neither ? nor #'],
  ['reports', 'a@b.example', 'is neither an https address nor mailto:'],
  ['name', '', 'must be one line of 1 to 60 characters'],
])(
  'refuses --%s "%s" before it changes anything, and can run again',
  async (name, value, fault) => {
    const before = readFileSync(join(project, 'fork/publisher.json'), 'utf8');
    await expect(setup({ [name]: value })).rejects.toThrow(`--${name}: "${value}" ${fault}`);
    expect(readFileSync(join(project, 'fork/publisher.json'), 'utf8')).toBe(before);
    expect(existsSync(join(project, 'keys'))).toBe(false);
    expect(await setup()).toMatchObject({ code: 0 });
  },
);
