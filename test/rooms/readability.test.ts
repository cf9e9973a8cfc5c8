import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentsOf, longLinesOf, proseFaults } from './prose-rule.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the comments and lines of the source', () => {
  it('keep to the limits of test/rooms/prose-rule.ts', () => {
    const tracked = execFileSync('git', ['ls-files', 'src', 'tools'], { cwd: ROOT });
    const sources = (tracked.toString().match(/.+(?<!\.d)\.(tsx?|mjs)$/gm) ?? []).map(
      (file): [string, string] => [file, readFileSync(join(ROOT, file), 'utf8')],
    );
    const comments = sources.flatMap((source) => commentsOf(...source));
    expect(comments.length).toBeGreaterThan(1000);
    expect(
      proseFaults(
        comments,
        sources.flatMap((source) => longLinesOf(...source)),
      ),
    ).toEqual([]);
  });
});

describe('proseFaults', () => {
  it('finds how a comment begins, and lines that are too long', () => {
    const code = `/** Of a kind. */\n// What it is.\n// A name.\nf(${'a, '.repeat(40)});\n`;
    const found = proseFaults(commentsOf('a.ts', code), longLinesOf('a.ts', code));
    expect(found.map(({ place, fault }) => [place, fault])).toEqual([
      ['a.ts:1', 'fragment'],
      ['a.ts:2', 'question'],
      ['a.ts:4', 'long'],
    ]);
  });
});
