import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../src/core/judge/lexicon/lexicon.ts';
import { compileWords } from '../../../../src/core/judge/lexicon/words.ts';
import { event, recordWith } from '../../../record-builder.ts';

describe('lexiconOf', () => {
  it.each([
    ['a name of 60 Chinese characters', '微'.repeat(60), true],
    ['no name of 61', '微'.repeat(61), false],
    ['a long name of few words', `${'a'.repeat(99)} ${'b'.repeat(99)}`, true],
    ['a name of 60 words', 'a '.repeat(60).trim(), true],
    ['no name of 61 words', 'a '.repeat(61).trim(), false],
  ])('takes in %s', (_, name, isTaken) => {
    const record = recordWith({ events: [event({ id: 'e', date: '2026-01-01', people: [name] })] });
    const found: string[] = [];
    lexiconOf(record, compileWords([])).names.visitAt(name, 0, ({ patterns }) =>
      patterns.findAt(name, 0, (_pattern, _start, end) => found.push(name.slice(0, end))),
    );
    expect(found.includes(name)).toBe(isTaken);
  });
});
