import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOMBS, grown, milliseconds } from './article/bombs.ts';

const CORE = join(import.meta.dirname, '..', '..', 'src', 'core');

/** The rooms of the core whose patterns meet a page's text. */
const FILES = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(judge|published|gate|read-|article|match|dates)/.test(file) && file.endsWith('.ts'))
  .sort();

/** A regular expression as it stands in the source, after what may stand before one. */
const LITERAL =
  /(?<=[(=,:!&|?[{;\s])\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)(?=[.,;:)\s\]])/g;

const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/;

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** The patterns of a source with at least one part of any length: no other can go back and forth. */
function patternsIn(file: string): Pattern[] {
  const code = readFileSync(join(CORE, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(LITERAL)]
    .map(([, source = '', flags = '']) => ({ file, source, flags }))
    .filter(({ source }) => UNBOUNDED.test(source.replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x')));
}

/** Patterns that are only met by so few characters, and why. Everything else must be linear by itself. */
const BOUNDED: Record<string, { characters: number; why: string }> = {
  '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?[\\s,]*(?:de|of|di|ngày)?\\s*$': {
    characters: 12,
    why: 'a slice of so many before a month',
  },
  '^[.,\\s]*(?:\\d{1,2}(?:st|nd|rd|th)?[.,\\s]+)?(?:de|of|del|năm)?\\s*(\\d{4})(?!\\d)': {
    characters: 18,
    why: 'a slice of so many after a month',
  },
  "[.'’׳]+$": { characters: 300, why: 'a word of a statement of a date' },
};

describe('every pattern over page text', () => {
  const patterns = FILES.flatMap(patternsIn);

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(30);
    expect(Object.keys(BOUNDED).filter((source) => !patterns.some((one) => one.source === source))).toEqual(
      [],
    );
  });

  // Sixteen times the text in 16 × the time is linear; a quadratic pattern would take 256 ×.
  const [SHORT, LONG, ALLOWED, LEAST] = [2_000, 32_000, 64, 2];

  it.each(patterns)('$file: /$source/$flags is linear', ({ source, flags }) => {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    const limit = BOUNDED[source]?.characters ?? Number.POSITIVE_INFINITY;
    const parts = source.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    for (const unit of [...BOMBS, '20 ', '  ,', ...parts]) {
      const run = (length: number) => {
        const text = `1${grown(unit, Math.min(length, limit))}x`;
        return milliseconds(() => text.replace(pattern, ''));
      };
      const long = run(LONG);
      if (long > LEAST * ALLOWED) expect(long, unit).toBeLessThan(Math.max(run(SHORT), LEAST) * ALLOWED);
    }
  });
});
