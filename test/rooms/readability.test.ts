import { describe, expect, it } from 'vitest';
import { commentsOf, exportsOf, longLinesOf, proseFaults } from './prose-rule.ts';
import { readTrackedFiles, SOURCE_CODE } from './source-files.ts';

const sources = readTrackedFiles(SOURCE_CODE);

describe('the comments and lines of the source', () => {
  it('keep to the limits of test/rooms/prose-rule.ts', () => {
    const comments = sources.flatMap((source) => commentsOf(...source));
    expect(comments.length).toBeGreaterThan(1000);
    expect(
      proseFaults(
        comments,
        sources.flatMap((source) => longLinesOf(...source)),
      ),
    ).toEqual([]);
  });

  it('explain every export', () => {
    const exported = sources
      .filter(([file]) => !file.endsWith('.mjs'))
      .flatMap((source) => exportsOf(...source));
    expect(exported.length).toBeGreaterThan(1000);
    expect(exported.filter(({ documented }) => !documented)).toEqual([]);
  });
});

describe('exportsOf', () => {
  it('tells explained exports from others', () => {
    const code = `/** A. */\nexport const a = 1;\nexport const b = { about: 1 };\nexport const c = {
  about: 'Why.',\n};\n`;
    expect(exportsOf('a.ts', code)).toEqual([
      { place: 'a.ts:2', documented: true },
      { place: 'a.ts:3', documented: false },
      { place: 'a.ts:4', documented: true },
    ]);
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
