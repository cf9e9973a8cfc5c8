import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type PagesServer, startPages } from '../e2e/pages-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const workflow = parse(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8'));
const step = workflow.jobs.build.steps.find(({ name }: { name?: string }) =>
  name?.startsWith('Fetch the feed'),
);
const DIGEST = '0a'.repeat(32);

let folder: string;
let pages: PagesServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'still-banned-fetch-'));
  pages = await startPages();
  pages.folder = join(folder, 'served');
  put('served/head.json', '{"payload": "served"}');
  put('served/index.json', JSON.stringify({ versions: [{ record: { sha256: DIGEST } }] }));
  put(`served/record-${DIGEST}.json`, 'the record');
});
afterEach(() => {
  pages.close();
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/**
 * Runs the workflow's step that fetches the feed. Resolves to the step's exit code and a function
 * that reads a fetched file. The function throws if the file is missing.
 */
async function fetchFeed() {
  const env = { ...process.env, FEED: pages.url, GITHUB_RUN_ID: '1' };
  const args = ['-eo', 'pipefail', '-c', step.run];
  const code = await new Promise((done) =>
    execFile('bash', args, { cwd: folder, env }, (error) => done(error?.code ?? 0)),
  );
  const read = (file: string) => readFileSync(join(folder, 'dist/feed', file), 'utf8');
  return { code, read };
}

it('fetches head, list and records', async () => {
  const { code, read } = await fetchFeed();
  expect(code).toBe(0);
  expect(JSON.parse(read('head.json'))).toEqual({ payload: 'served' });
  expect(read(`record-${DIGEST}.json`)).toBe('the record');
});

it('fails when a record is missing', async () => {
  rmSync(join(folder, `served/record-${DIGEST}.json`));
  expect(await fetchFeed()).toMatchObject({ code: 1 });
});

it('takes a rotation until its list of keys is served', async () => {
  const rotated = { payload: 'rotated', keys: { payload: 'new keys' } };
  put('rotation/head.json', JSON.stringify(rotated));
  const first = await fetchFeed();
  expect(JSON.parse(first.read('head.json'))).toEqual(rotated);
  put('served/head.json', JSON.stringify({ ...rotated, payload: 'the day after' }));
  const second = await fetchFeed();
  expect(JSON.parse(second.read('head.json')).payload).toBe('the day after');
});
