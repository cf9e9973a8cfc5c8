import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('docs/hosting', () => {
  it.each(['nginx.conf', 'apache.htaccess', '_headers', 's3.sh'])(
    '%s has the caching that "feed verify" looks for',
    (file) => {
      expect(read(`docs/hosting/${file}`)).toContain('max-age=31536000, immutable');
      expect(read(`docs/hosting/${file}`)).toContain('max-age=300');
    },
  );

  const RECORD = `record-${'0a'.repeat(32)}.json`;
  const SHORT = 'public, max-age=300';
  const EVER = 'public, max-age=31536000, immutable';

  it.each([
    ['head.json', SHORT],
    ['index.json', SHORT],
    ['index.html', SHORT],
    [RECORD, EVER],
  ])('_headers gives %s the same, each header once', (file, cache) => {
    const rules = read('docs/hosting/_headers').matchAll(/^(\/\S*)\n((?: {2}.+\n)+)/gm);
    // In `_headers`, a star stands for any characters. If two rules set the same header for a
    // path, the host joins the values. So no header may come twice in the list below.
    const fits = (pattern: string) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(`/${file}`);
    const headers = [...rules]
      .filter(([, pattern = '']) => fits(pattern))
      .flatMap(([, , lines = '']) => lines.trim().split(/\n\s*/));
    expect(headers).toEqual([
      'Access-Control-Allow-Origin: *',
      'Access-Control-Allow-Headers: if-none-match',
      'Access-Control-Expose-Headers: etag, retry-after',
      `Cache-Control: ${cache}`,
    ]);
  });
});
