import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { testFolder } from '../folders.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'examples/annotate-articles/action.yml');
const text = readFileSync(FILE, 'utf8');
const { runs } = parse(text);

/**
 * Stands in for `npx`, which would download the package. Runs the same command from this project's
 * source instead.
 */
const NPX = `#!/bin/bash
[ "$1 $2 $3" = "--yes still-banned annotate" ] || exit 9
export INIT_CWD="$PWD"
exec node ${ROOT}/tools/run.mjs src/cli/annotate/index.ts "\${@:4}" --on 2026-11-24
`;
const STORY = `A judge has blocked the Commerce Department's order against WeChat, a day before the ban
was to take effect in the United States. The order would have removed WeChat from app stores.`;

let folder: string;
beforeEach(async () => {
  folder = await testFolder();
  put('bin/npx', NPX);
  put('articles/old.md', `---\ntitle: Judge blocks WeChat ban\ndate: 2020-09-20\n---\n${STORY}\n`);
  put('articles/a, b: c.md', '');
  put('articles/deep/cake.md', '# A cake\n\nTake flour and eggs.\n');
  put('articles/node_modules/x.md', STORY);
  put('articles/picture.png', 'png');
});

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
    const document = TextDocument.create('file:///action.yml', 'yaml', 1, text);
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
