import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yamlPlugin } from '../../src/cli/yaml-plugin.mjs';

const { transform } = yamlPlugin();
const FILE = join(process.cwd(), 'dataset/bodies.yaml');

describe('yamlPlugin', () => {
  it.each([
    ['', '{"a":1,"b":2,"c":3}'],
    ['?only=a,c', '{"a":1,"c":3}'],
  ])('imports data from a file with the query "%s"', (query, data) => {
    const module = transform('a: 1\nb: 2\nc: 3\n', FILE + query);
    expect(module?.code).toBe(`export default ${data}`);
  });
  it('leaves other files alone', () => {
    expect(transform('a: 1', join(process.cwd(), 'src/index.ts'))).toBeNull();
  });
  it.each([
    [
      'kinds:\n  court: Court: Kuwait\n',
      '2: not YAML: a text with a colon and a space in it needs',
    ],
    ['a: 1\n---\nb: 2\n', '1: not YAML: has several documents; keep one'],
    ['a: &a [*a]\n', '1: its aliases have no end; write the values out'],
  ])('tells the file, the line and the fault of %j', (text, fault) => {
    for (const query of ['', '?only=kinds'])
      expect(() => transform(text, FILE + query)).toThrow(`dataset/bodies.yaml:${fault}`);
  });
});
