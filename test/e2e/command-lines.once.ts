import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/setup/command.mjs';
import { featuredFixture } from './news-pages.ts';

describe('npm run annotate', () => {
  it('is quiet when its reader leaves early', async () => {
    const page = join(ROOT, 'test/fixtures/news', featuredFixture().file);
    const program = `node tools/run.mjs src/cli/annotate/index.ts ${page} | true; echo "left with \${PIPESTATUS[0]}"`;
    const said = await new Promise((done) => {
      execFile(
        'bash',
        ['-c', program],
        { cwd: ROOT, env: { ...process.env, LC_ALL: 'C' } },
        (_, stdout, stderr) => done(stdout + stderr),
      );
    });
    expect(said).toBe('left with 0\n');
  });
});

describe('docs/hosting/s3.sh', () => {
  const RECORD = `record-${'0a'.repeat(32)}.json`;
  const SHORT = 'public, max-age=300';
  const EVER = 'public, max-age=31536000, immutable';

  it('uploads the record first and the head last, each with its caching', () => {
    const folder = mkdtempSync(join(tmpdir(), 'still-banned-s3-'));
    try {
      for (const name of [RECORD, 'index.json', 'index.html', 'head.json'])
        writeFileSync(join(folder, name), '{}');
      // This script replaces the AWS command line, and writes its own arguments to a file.
      writeFileSync(join(folder, 'aws'), '#!/bin/sh\n(IFS="|"; echo "$*") >> "$CALLS"\n', {
        mode: 0o755,
      });
      const calls = join(folder, 'calls');
      execFileSync('bash', [join(ROOT, 'docs/hosting/s3.sh'), folder, 'bucket', 'feed'], {
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, CALLS: calls },
      });
      const uploads = readFileSync(calls, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('|'));
      expect(uploads.map(([, , , place, , type, , cache]) => [place, type, cache])).toEqual([
        [`s3://bucket/feed/${RECORD}`, 'application/json', EVER],
        ['s3://bucket/feed/index.json', 'application/json', SHORT],
        ['s3://bucket/feed/index.html', 'text/html; charset=utf-8', SHORT],
        ['s3://bucket/feed/head.json', 'application/json', SHORT],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
