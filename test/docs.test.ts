import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'dataset/README.md',
  'store/README.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'docs/hosting/policy.md',
  'test/fixtures/releases/README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((file) =>
    file.endsWith('.md') ? [`docs/${file}`] : [],
  ),
];

/**
 * Matches paths of files and folders in a documentation page. A folder of `src` may be written
 * with or without `src/`.
 */
const PATH =
  /`((?:src|core|background|browser|protocol|components|content|pages|client|cli|dataset|public|docs|tools|test|e2e|feed|hostile|rooms|site|workflows)\/[\w./-]+)`/g;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Returns the first group of every match of the pattern in the text. */
function allIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** Returns the anchors of a Markdown page's headings. Links to the headings use these anchors. */
function anchorsOf(page: string): string[] {
  return allIn(read(page), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only files that are there', () => {
    const isThere = (path: string) =>
      [path, `src/${path}`, `test/${path}`].some((place) => existsSync(join(ROOT, place)));
    expect(allIn(text, PATH).filter((path) => !isThere(path))).toEqual([]);
  });

  it('links only to files and headings that are there', () => {
    const broken = allIn(text, /\]\((?!https?:)([^)\s]+)\)/g).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has a recipe for each thing that is often added', () => {
    expect(allIn(read('CONTRIBUTING.md'), /^### (.+)$/gm)).toEqual([
      'An event, or a measure',
      'An app',
      'A watched app',
      'A language that articles are judged in',
      'A language of the interface',
      'A scope',
      'A state',
      'A field of an event, shown in the sidebar',
      'A message to the background',
      'A news site',
      'A source that is watched',
      'A format of written dates',
      'The interval between checks of the feed',
    ]);
  });

  it('has no line of prose longer than 100 columns', () => {
    const prose = read('CONTRIBUTING.md')
      .split('\n')
      .filter((line) => !line.startsWith('|'));
    expect(prose.filter((line) => line.length > 100)).toEqual([]);
  });
});
