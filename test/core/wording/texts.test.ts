import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeSchema, stateSchema } from '../../../src/core/record/schema.ts';
import { doubtWords } from '../../../src/core/wording/doubts.ts';
import { explainedTerms } from '../../../src/core/wording/glossary.ts';
import {
  keyed,
  scopeMeaning,
  scopeName,
  stateWord,
} from '../../../src/core/wording/legal-terms.ts';
import type { PlainKey } from '../../../src/core/wording/messages.ts';
import { capitalised } from '../../../src/core/wording/words.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

describe('the words of states and scopes', () => {
  it('are there for each, and no two states share one', () => {
    const states = [...stateSchema.options, 'no-record'] as const;
    expect(new Set(states.map((state) => stateWord(ENGLISH, state))).size).toBe(states.length);
    for (const state of states)
      expect(ENGLISH.say<PlainKey>(`meaning_${keyed(state)}`)).toMatch(/\.$/);
    for (const scope of scopeSchema.options)
      expect(`${scopeName(ENGLISH, scope)} ${scopeMeaning(ENGLISH, scope)}`).toMatch(/\.$/);
  });
  it('say of nothing on record that it is not the same as allowed', () => {
    expect(ENGLISH.say('meaning_no_record')).toMatch(/not mean that the app is allowed/);
  });
});

describe('capitalised', () => {
  it('touches the first letter only', () => {
    expect(capitalised('in the US')).toBe('In the US');
    expect(capitalised('')).toBe('');
  });
});

describe('explainedTerms', () => {
  const termsIn = (text: string) => explainedTerms(ENGLISH, text).map(({ term }) => term);

  it('explains a legal word where it first stands', () => {
    const text = 'Enjoined. The judge enjoined it; an executive order was revoked.';
    expect(termsIn(text)).toEqual(['Enjoined', 'executive order', 'revoked']);
    expect(explainedTerms(ENGLISH, text)[0]?.meaning).toMatch(/^Forbidden by a court/);
  });
  it('finds each term in the text, and gives no meaning twice', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('enjoined ', 'injunction', ' CFIUS ', 'stays')))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (whole) => {
        const found = explainedTerms(ENGLISH, whole);
        const meanings = new Set(found.map(({ meaning }) => meaning));
        return meanings.size === found.length && found.every(({ term }) => whole.includes(term));
      }),
    );
  });
  it('leaves words alone that only contain a legal one', () => {
    expect(termsIn('stature')).toEqual([]);
  });
});

const TODAY = '2026-11-24';

describe('doubtWords', () => {
  it('has nothing to say of a certain law, nor of no record', () => {
    const { now } = findingOf(recordOf(life({}, ['2025-01-19', 'in-force', 'order'])), null).main;
    expect(doubtWords(ENGLISH, now, TODAY)).toEqual([]);
    expect(doubtWords(ENGLISH, { state: 'no-record' }, TODAY)).toEqual([]);
  });
  it.each(['in-force', 'ended'] as const)(
    'doubts an %s rule that this version can’t read whole',
    (state) => {
      const rule = life({}, ['2025-01-19', state, 'order']);
      rule.measure.incomplete = true;
      const { now } = findingOf(recordOf(rule), null).main;
      expect(doubtWords(ENGLISH, now, TODAY)).toEqual([
        {
          text: expect.stringMatching(/^This version can’t read everything about this rule/),
          isNote: false,
        },
      ]);
    },
  );
  it('keeps an ended measure’s event doubts only', () => {
    const over = life({ binding: false, confirmed: '2025-03' }, ['2025-01-19', 'ended', 'lifting']);
    for (const one of over.events) one.confidence = 'medium';
    expect(doubtWords(ENGLISH, findingOf(recordOf(over), null).main.now, TODAY)).toEqual([
      { text: 'Likely, not confirmed.', isNote: false },
    ]);
  });
});
