import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../tools/test-more.mjs');

describe('test-more', () => {
  it.each([
    ['the only name', ['wide', 'recrod'], /called recrod\. There are: .*\brecord\b/],
    ['one name of several', ['wide', 'record', 'welcom'], /called welcom\. There are: .*\bwelcome\b/],
    ['a name of the other suite', ['feed', 'record'], /called record\. There are: .*\bredirects\b/],
  ])('runs nothing where %s is unknown, and says which there are', (_, args, says) => {
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, expect.stringMatching(says)]);
  });
});
