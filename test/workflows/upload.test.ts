import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const workflow = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'));
const upload = workflow.jobs.build.steps.at(-1);
const none = Object.fromEntries(Object.keys(upload.env).map((name) => [name, '']));

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'still-banned-upload-'));
  mkdirSync(join(project, 'dist/release'), { recursive: true });
  cpSync(join(ROOT, 'publisher.json'), join(project, 'publisher.json'));
  // Replacement for `npx`: prints its arguments, one per line.
  writeFileSync(join(project, 'npx'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
});
afterEach(() => rmSync(project, { recursive: true }));

/** Runs the workflow's upload step with these secrets, and returns what the step prints. */
function run(secrets: Record<string, string>): string {
  const env = { ...process.env, ...none, ...secrets, PATH: `${project}:${process.env.PATH}` };
  const options = { cwd: project, env, encoding: 'utf8' } as const;
  return execFileSync('bash', ['-eo', 'pipefail', '-c', upload.run], options);
}

it('uploads nothing without secrets, and says so', () => {
  expect(run({})).toMatch(/^::notice::Nothing is uploaded, because .*"stores" has no secrets/);
});

it('uploads to the stores whose secrets are set', () => {
  const firefox = run({ FIREFOX_JWT_SECRET: 'x' }).trim().split('\n');
  const { geckoId } = JSON.parse(readFileSync(join(ROOT, 'publisher.json'), 'utf8'));
  expect(firefox).toEqual([
    ...['--no', 'publish-extension', '--firefox-extension-id', geckoId],
    ...['--firefox-zip', 'still-banned-firefox.zip'],
    ...['--firefox-sources-zip', 'still-banned-source.zip'],
  ]);
  const others = run({ CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: 'x', EDGE_API_KEY: 'x' });
  expect(others).toContain('--chrome-zip\nstill-banned-chrome.zip\n--edge-zip\n');
  expect(others).not.toContain('firefox');
});
