import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looseIn, twinsIn, unmirroredIn } from './layout-rule.ts';

const root = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('the folders', () => {
  it('have no file beside a folder of its name', () => {
    expect(twinsIn(files)).toEqual([]);
  });
  it('have every file of the core and the pages in a room', () => {
    expect(looseIn(files)).toEqual([]);
  });
  it('are mirrored by the tests', () => {
    expect(unmirroredIn(files)).toEqual([]);
  });
});

describe('twinsIn', () => {
  it('finds a file beside a folder of its name', () => {
    const files = ['src/site/pages.ts', 'src/site/pages.css', 'src/site/pages/a.ts', 'src/page.ts'];
    expect(twinsIn(files)).toEqual(['src/site/pages.ts', 'src/site/pages.css']);
  });
});

describe('looseIn', () => {
  it('finds a file outside the rooms', () => {
    expect(looseIn(['src/core/a.ts', 'src/core/law/b.ts', 'src/yaml.d.ts'])).toEqual([
      'src/core/a.ts',
    ]);
  });
});

describe('unmirroredIn', () => {
  it('finds a test of a room that does not exist', () => {
    const files = ['src/core/law/a.ts', 'test/core/law/a.test.ts', 'test/core/lore/a.test.ts'];
    expect(unmirroredIn(files)).toEqual(['test/core/lore/a.test.ts']);
  });
});
