import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  name?: string;
  run?: string;
}

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const CANDIDATE = {
  id: 'a1',
  url: 'https://a.example/1',
  source: 'a',
  date: '2026-11-02',
  title: 'A "new" act',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'still-banned-gh-'));
  // Stubs of `gh` and `npm` append their arguments to the file `calls`. `gh issue list` prints the
  // file `known`. `npm` prints the file `printed`, and fails if a file `fails` exists.
  stub('gh', 'printf "%s\\n" "gh $*" >> "$CALLS"; [ "$1 $2" != "issue list" ] || cat known');
  stub('npm', 'printf "%s\\n" "npm $*" >> "$CALLS"; cat printed 2>/dev/null; [ ! -f fails ]');
  put('known', '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function stub(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
function put(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/**
 * Runs a job's first step that matches `name`. A step without a name is matched by its script.
 * Returns the step's calls of `gh` and `npm`, such as `npm run --silent watch -- links`.
 */
function run(workflow: string, job: string, name: RegExp): string[] {
  const steps: Step[] = parse(readFileSync(join(FOLDER, workflow), 'utf8')).jobs[job].steps;
  const step = steps.find((one) => name.test(one.name ?? one.run ?? ''));
  const env = {
    ...process.env,
    PATH: `${folder}:${process.env.PATH}`,
    CALLS: join(folder, 'calls'),
    GITHUB_REPOSITORY: 'the-herald/fork',
    GITHUB_REF_NAME: 'v0.2.0',
  };
  execFileSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], { cwd: folder, env });
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
}

it('publish.yml switches its schedule on again', () => {
  expect(run('publish.yml', 'keep-schedule', /gh api/)).toEqual([
    'gh api --method PUT repos/the-herald/fork/actions/workflows/publish.yml/enable',
  ]);
});

it('release.yml publishes what the release lists, with its notes', () => {
  for (const file of ['a.zip', 'b.tgz', 'list.json', 'BUILD.txt', 'SHA256SUMS', 'NOTES.md'])
    put(`dist/release/${file}`, '');
  expect(run('release.yml', 'build', /^Publish the release/)).toEqual([
    'gh release create v0.2.0 --verify-tag --title v0.2.0 --notes-file NOTES.md -- a.zip b.tgz list.json BUILD.txt SHA256SUMS',
  ]);
});

describe('watch.yml', () => {
  it('opens an issue for each candidate that is new', () => {
    put(
      'candidates.ndjson',
      `${JSON.stringify(CANDIDATE)}\n${JSON.stringify({ ...CANDIDATE, id: 'b2' })}\n`,
    );
    put('known', 'Candidate\n\nId: a1');
    const calls = run('watch.yml', 'candidates', /^Open an issue/);
    expect(calls.filter((call) => call.startsWith('gh issue create'))).toEqual([
      'gh issue create --repo the-herald/fork --title Candidate: ?, 2026-11-02: A "new" act --body https://a.example/1',
    ]);
    expect(calls.join('\n')).toMatch(/Source: a\n\nId: b2/);
  });

  it('opens one issue for the sources that no longer answer, and none without', () => {
    expect(run('watch.yml', 'links', /^Look for dead/)).toEqual([
      'npm run --silent watch -- links',
    ]);
    put('printed', 'https://a.example/ 404\n');
    put('fails', '');
    expect(run('watch.yml', 'links', /^Look for dead/).at(-1)).toBe(
      'gh issue create --repo the-herald/fork --title Sources that no longer answer --body-file body.txt',
    );
  });

  it('rewrites the issue that is open, within the length that GitHub takes', () => {
    put('known', '7');
    put('printed', 'x'.repeat(70_000));
    put('fails', '');
    expect(run('watch.yml', 'links', /^Look for dead/).at(-1)).toBe(
      'gh issue edit 7 --repo the-herald/fork --body-file body.txt',
    );
    expect(readFileSync(join(folder, 'body.txt'), 'utf8')).toHaveLength(60_000);
  });
});
