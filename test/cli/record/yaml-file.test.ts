import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/cli/record/yaml-file.ts';

const TEXT = `# A comment
name: Xanadu

rules:
  - id: a
    title: "One: two"
    state:
  - { id: b, apps: [x,
        y] }
`;

describe('readYaml', () => {
  it('returns the data of a file, and null for an empty one', () => {
    expect(readYaml(TEXT).data).toEqual({
      name: 'Xanadu',
      rules: [
        { id: 'a', title: 'One: two', state: null },
        { id: 'b', apps: ['x', 'y'] },
      ],
    });
    expect(readYaml('# nothing\n').data).toBe(null);
  });

  it.each([
    [[], 2],
    [['name'], 2],
    [['rules', 0], 5],
    [['rules', 0, 'title'], 6],
    [['rules', 0, 'state'], 7],
    [['rules', 0, 'missing', 'deeper'], 5],
    [['rules', 1], 8],
    [['rules', 1, 'apps', 1], 9],
  ])('says on which line %j is', (path, line) => {
    expect(readYaml(TEXT).lineOf(path)).toBe(line);
  });

  it('refuses a text of which YAML would take the end for a comment', () => {
    const cut = 'name: Xanadu\ncitation: Executive Order #184\n';
    expect(() => readYaml(cut)).toThrow(expect.objectContaining({ line: 2 }));
    expect(() => readYaml(cut)).toThrow(/needs quotes/);
    for (const whole of [
      'citation: "Order #184"',
      'citation: No. 5#184',
      'apps: [a, b] # both',
      'state: ended # at last',
    ])
      expect(() => readYaml(whole)).not.toThrow();
  });

  it('tells a key without a value from one with null', () => {
    const { isBlank } = readYaml('a:\nb: null\nc: ""\nd: { e: }\n');
    expect([['a'], ['b'], ['c'], ['d', 'e'], ['f']].filter(isBlank)).toEqual([['a'], ['d', 'e']]);
  });

  it.each([
    ['a text with a colon', 'a: 1\nb: c: d\n', 2, /needs quotes/],
    ['a bracket below its key', 'a: [\n  b,\n]\n', 3, /"\]" .* indented further/],
    ['a key twice', 'a: 1\na: 2\n', 2, /^not YAML: duplicated/],
    ['two documents', 'a: 1\n---\nb: 2\n', 1, /several documents/],
    ['more aliases than anyone writes', `a: &a x\nb: [${Array(31).fill('*a')}]\n`, 2, /aliases/],
    ['a list in itself', 'a: &a [*a]\n', 1, /aliases have no end/],
  ])('refuses %s, and says where', (_, text, line, message) => {
    expect(() => readYaml(text)).toThrow(
      expect.objectContaining({ line, message: expect.stringMatching(message) }),
    );
  });
});
