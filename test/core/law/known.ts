import { describe, expect, it } from 'vitest';
import { statusInScope } from '../../../src/core/law/status.ts';
import type { Scope } from '../../../src/core/record/scopes.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

/** A status as readers are told it on a day. */
export type KnownWords = [app: string, place: string, scope: Scope, day: string, words: string];

/**
 * Tests what the authored record says against what its sources say. `states` has a line for each day: app, place, scope, day,
 * state, parted by spaces.
 */
export function testKnown(what: string, states: string, words: readonly KnownWords[]): void {
  describe(`statusInScope over the authored record${what}`, async () => {
    const record = authoredRecord();
    const rows = states
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/) as KnownWords);

    it.each(rows)('%s in %s, %s, on %s: %s', (app, place, scope, day, state) => {
      expect(statusInScope(record, app, place, scope, day).state).toBe(state);
    });
    it.each(words)('%s in %s, %s, on %s: %s', (app, place, scope, day, told) => {
      expect(statusWords(ENGLISH, statusInScope(record, app, place, scope, day), day)).toBe(told);
    });
  });
}
