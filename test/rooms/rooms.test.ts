import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRule } from './dependency-rule.ts';
import { exportFaults } from './export-rule.ts';
import { forbiddenGlobals } from './forbidden-globals.ts';
import { cyclesIn, wayTo } from './graph.ts';
import { type Import, importsOf, readSourceFiles, type SourceFiles } from './source-files.ts';

const GATE = 'src/content/detector/gate.iife.ts';
const READER = 'src/content/detector/reader.iife.ts';
const SIDEBAR = 'src/content/sidebar/sidebar.iife.tsx';
const ours = readSourceFiles(join(import.meta.dirname, '../..'), 'src');

describe('the source', () => {
  it('keeps to the dependency rule of the rooms', () => {
    expect(dependencyFaults(ours)).toEqual([]);
  });
  it('has no cycles', () => {
    expect(cyclesIn(allImports(ours))).toEqual([]);
  });
  it('exports by name and has no barrels', () => {
    expect([...ours].flatMap(([file, code]) => exportFaults(file, code))).toEqual([]);
  });
  it('keeps clock, network, storage and global document out of the core', () => {
    expect(impurities(ours)).toEqual([]);
  });
  it('has one way out: the background’s fetch, which only the feed reader is given, and that of its own files; apart from it, the element’s', () => {
    expect(waysOut(ours)).toEqual([
      'src/background/index.ts',
      'src/browser/own-file.ts',
      'src/embed/status-element.ts',
      'src/pages/record/site-files.ts',
    ]);
  });
  it.each([GATE, READER, SIDEBAR])('keeps zod out of %s', (script) => {
    expect(ours.has(script)).toBe(true);
    expect(wayToZod(script, ours)).toBeNull();
  });
});

describe('dependencyFaults', () => {
  const FAULTS: [string, string, string][] = [
    [
      'the core importing another room',
      'src/core/law/a.ts',
      "import { x } from '../../browser/b.ts';",
    ],
    [
      'the core importing another room for its types',
      'src/core/record/a.ts',
      "import type { X } from '../../components/b.ts';",
    ],
    [
      'a domain importing a higher one',
      'src/core/law/a.ts',
      "import { x } from '../wording/b.ts';",
    ],
    ['the core importing a package', 'src/core/record/a.ts', "import { h } from 'preact';"],
    ['full zod', 'src/core/record/a.ts', "import * as z from 'zod';"],
    [
      'the polyfill outside its room',
      'src/background/a.ts',
      "import b from 'webextension-polyfill';",
    ],
    [
      'the background importing the UI',
      'src/background/a.ts',
      "import { A } from '../components/A.tsx';",
    ],
    ['one page importing another', 'src/pages/popup/a.ts', "import { A } from '../options/a.ts';"],
    ['an import of an entry', 'src/pages/popup/a.ts', "import './index.tsx';"],
    [
      'a page script taken in by another room',
      'src/content/a.ts',
      "import f from './b.iife.ts?iife';",
    ],
    [
      'an import at run time',
      'src/core/record/a.ts',
      "export const load = () => import('../../cli/b.ts');",
    ],
    ['a re-export', 'src/components/a.ts', "export { x } from '../background/b.ts';"],
    ['a file outside src', 'src/cli/a.ts', "import '../../test/b.ts';"],
    [
      'package.json outside src/cli',
      'src/core/a.ts',
      "import { version } from '../../package.json';",
    ],
    ['a room without a rule', 'src/helpers/a.ts', "import { h } from 'preact';"],
  ];
  it.each(FAULTS)('finds %s and names its line', (_, file, line) => {
    const faults = dependencyFaults(new Map([[file, `// first line\n${line}\n`]]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${file}:2: `));
  });
  it.each([
    ['src/core/record/a.ts', "import * as z from 'zod/mini';"],
    ['src/background/a.ts', "import file from '../content/sidebar.iife.tsx?iife';"],
    ['src/content/a.ts', "import { A } from '../components/A.tsx';"],
    ['src/core/record/a.ts', "import data from '../../../dataset/apps.yaml';"],
    ['src/cli/packages/a.ts', "import { version } from '../../../package.json';"],
  ])('accepts in %s: %s', (file, line) => {
    expect(dependencyFaults(new Map([[file, line]]))).toEqual([]);
  });
});

describe('cyclesIn', () => {
  it('names each step of a cycle, also of types', () => {
    const files = new Map([
      ['src/core/a.ts', "import { b } from './b.ts';"],
      ['src/core/b.ts', "\nimport type { A } from './a.ts';"],
    ]);
    expect(cyclesIn(allImports(files))).toEqual([
      'src/core/a.ts:1 → src/core/b.ts:2 → src/core/a.ts',
    ]);
  });
});

describe('wayTo', () => {
  const through = (line: string) =>
    new Map([
      [READER, "import { read } from '../../core/article/read.ts';"],
      ['src/core/article/read.ts', line],
      ['src/core/record/schema.ts', "import * as z from 'zod/mini';"],
    ]);
  it('tells how zod gets into the reader', () => {
    expect(wayToZod(READER, through("import { recordSchema } from '../record/schema.ts';"))).toBe(
      `${READER}:1 → src/core/article/read.ts:1 → src/core/record/schema.ts:1 → zod/mini`,
    );
  });
  it('does not count types', () => {
    expect(wayToZod(READER, through("import type { App } from '../record/schema.ts';"))).toBeNull();
  });
});

describe('waysOut', () => {
  it.each([
    "fetch('https://x.example/');",
    'new WebSocket(a);',
    'navigator.sendBeacon(a, b);',
    'globalThis.fetch(a);',
  ])('finds %s', (line) => {
    expect(waysOut(new Map([['src/ui/a.ts', line]]))).toEqual(['src/ui/a.ts']);
  });
  it('accepts a fetch that is handed in', () => {
    const code =
      'export const ask = (fetchFrom: typeof fetch, parts: { fetch(): void }) => [fetchFrom, parts.fetch()];';
    expect(waysOut(new Map([['src/background/a.ts', code]]))).toEqual([]);
  });
});

describe('exportFaults', () => {
  it.each([
    ['export default 1;', 'default export'],
    ["export * from './b.ts';", 'export \\*'],
    ["export { a } from './a.ts';\nexport type { B } from './b.ts';", 'barrel'],
  ])('finds %j', (code, reason) => {
    expect(exportFaults('src/core/a.ts', code).join()).toMatch(
      new RegExp(`^src/core/a.ts:1: .*${reason}`),
    );
  });
});

describe('forbiddenGlobals', () => {
  it.each([
    'export const now = () => Date.now();',
    'export const today = () => new Date();',
    'export const title = () => document.title;',
    'export const load = (url: string) => fetch(url);',
    "export const seen = () => localStorage.getItem('a');",
    'export const f = (document: Document) => document.title; export const g = () => document.title;',
    'export const host = (where = location) => where.host;',
  ])('finds %s', (code) => {
    expect(forbiddenGlobals('src/core/a.ts', `\n${code}`).join()).toMatch(
      /^src\/core\/a\.ts:2: [^,]*$/,
    );
  });
  it.each([
    'export const f = (document: Document) => document.title;',
    'export const f = ({ history }: { history: string[] }) => history.length;',
    'export const f = (page: { document: string }) => page.document;',
    'export interface A { document: Document; fetch(): void }',
    'export const day = (text: string) => new Date(text);',
    "export const check = (key: CryptoKey, a: BufferSource) => crypto.subtle.verify('Ed25519', key, a, a);",
  ])('accepts %s', (code) => {
    expect(forbiddenGlobals('src/core/a.ts', code)).toEqual([]);
  });
});

/**
 * Imports in each set of files. They are cached, because several rules need the imports of the
 * whole source.
 */
const known = new WeakMap<SourceFiles, Import[]>();

function allImports(files: SourceFiles): Import[] {
  const imports = known.get(files) ?? [...files].flatMap(([file, code]) => importsOf(file, code));
  known.set(files, imports);
  return imports;
}

function dependencyFaults(files: SourceFiles): string[] {
  return allImports(files).flatMap((found) => brokenRule(found) ?? []);
}

function impurities(files: SourceFiles): string[] {
  return [...files].flatMap(([file, code]) =>
    file.startsWith('src/core/') ? forbiddenGlobals(file, code) : [],
  );
}

/** Returns the paths of the files outside `src/cli` that contain a way to access the network. */
function waysOut(files: SourceFiles): string[] {
  const named = (file: string, code: string) =>
    /\b(sendBeacon|WebTransport|RTCPeerConnection|(globalThis|self|window)\.(fetch|XMLHttp|WebS|EventS))\w*/.test(
      code,
    ) ||
    (/fetch|XMLHttpRequest|WebSocket|EventSource/.test(code) &&
      forbiddenGlobals(file, code).some((fault) =>
        /the global (fetch|XMLHttpRequest|WebSocket|EventSource)$/.test(fault),
      ));
  const ofExtension = [...files].filter(([file]) => !file.startsWith('src/cli/'));
  return ofExtension.flatMap(([file, code]) => (named(file, code) ? [file] : [])).toSorted();
}

function wayToZod(script: string, files: SourceFiles): string | null {
  return wayTo(script, (specifier) => specifier.startsWith('zod'), allImports(files));
}
