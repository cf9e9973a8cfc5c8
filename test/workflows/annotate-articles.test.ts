import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { validate } from '@actions/languageservice';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { main as annotate } from '../../src/cli/annotate/index.ts';
import { authoredJudge } from '../authored-record.ts';
import { onWritten } from '../cli/written.ts';
import { testFolder } from '../folders.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'examples/annotate-articles/action.yml');
const source = readFileSync(FILE, 'utf8');
const { runs } = parse(source);

/**
 * Replacement for `npx`, which would download the package `still-banned`. It sends the arguments of
 * `still-banned annotate` to the server `command`.
 */
const NPX = `#!/bin/bash
[ "$1 $2 $3" = "--yes still-banned annotate" ] || exit 9
printf '%s\\0' "\${@:4}" | curl --silent --fail-with-body --data-binary @- "$COMMAND"
`;
const STORY = `A judge has blocked the Commerce Department's order against WeChat, a day before the ban
was to take effect in the United States. The order would have removed WeChat from app stores.`;

/**
 * Server to which the replacement of `npx` sends its arguments. Runs `still-banned annotate` with
 * these arguments. Answers with the text that the command prints to stdout. The status is 500 if
 * the command fails, else 200.
 */
const command = createServer(async (request, response) => {
  const args = (await text(request)).split('\0').slice(0, -1);
  let printed = '';
  onWritten('stdout', (more) => {
    printed += more;
  });
  onWritten('stderr', () => {});
  const code = await annotate([...args, '--on', '2026-11-24'], async () => authoredJudge());
  response.writeHead(code === 0 ? 200 : 500).end(printed);
});
beforeAll(() => new Promise<void>((done) => command.listen(0, '127.0.0.1', done)));
afterAll(() => command.close());

let folder: string;
beforeEach(async () => {
  folder = await testFolder();
  vi.stubEnv('INIT_CWD', folder);
  put('bin/npx', NPX);
  put('articles/old.md', `---\ntitle: Judge blocks WeChat ban\ndate: 2020-09-20\n---\n${STORY}\n`);
  put('articles/a, b: c.md', '');
  put('articles/deep/cake.md', '# A cake\n\nTake flour and eggs.\n');
  put('articles/node_modules/x.md', STORY);
  put('articles/picture.png', 'png');
});

afterEach(() => vi.unstubAllEnvs());

function put(file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content, { mode: 0o755 });
}

/**
 * Runs all steps of the action as GitHub does. Resolves to the exit code of the last step, and to
 * everything that the steps printed.
 */
async function runAction(env: object = {}): Promise<{ code: number; said: string }> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  let said = '';
  for (const step of runs.steps) {
    const report = /report=(.*)/.exec(readFileSync(output, 'utf8'))?.[1] ?? '';
    const code = await new Promise<number>((done) =>
      execFile(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
        {
          cwd: folder,
          env: {
            ...process.env,
            PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
            RUNNER_TEMP: folder,
            GITHUB_OUTPUT: output,
            FOLDER: 'articles',
            PACKAGE: 'still-banned',
            COMMAND: `http://127.0.0.1:${(command.address() as AddressInfo).port}/`,
            REPORT: report,
            ...env,
          },
        },
        (error, stdout) => {
          said += stdout;
          done(Number(error?.code ?? 0));
        },
      ),
    );
    if (code !== 0) return { code, said };
  }
  return { code: 0, said };
}

describe('examples/annotate-articles', () => {
  it('passes GitHub’s own checker', async () => {
    const document = TextDocument.create('file:///action.yml', 'yaml', 1, source);
    expect(await validate(document)).toEqual([]);
  });

  it('tells of each article that the law has overtaken, and of each that can’t be read', async () => {
    const { code, said } = await runAction();
    expect(said.trim().split('\n').sort()).toEqual([
      '::notice file=articles/old.md::The law has changed since: wechat in US, ended since 2021-06-09 (us-eo-13943)',
      '::warning file=articles/a%2C b%3A c.md::articles/a, b: c.md is empty.',
    ]);
    expect(code).toBe(0);
    const report = readFileSync(join(folder, 'still-banned.ndjson'), 'utf8');
    expect(report.trim().split('\n')).toHaveLength(3);
  });

  it('does nothing in a folder without articles', async () => {
    put('empty/readme.txt', '');
    expect(await runAction({ FOLDER: 'empty' })).toEqual({ code: 0, said: '' });
  });

  it('fails when the package can’t be run', async () => {
    expect(await runAction({ PACKAGE: 'missing' })).toMatchObject({ code: 1 });
  });
});
