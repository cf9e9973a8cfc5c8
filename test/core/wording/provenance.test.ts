import { describe, expect, it } from 'vitest';
import { FAILURE_REASONS, type FailureReason } from '../../../src/core/release/failure.ts';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import {
  failureSentence,
  failureWords,
  freshnessWarning,
  leftOutSentences,
  provenanceParts,
  refreshOutcomeWords,
} from '../../../src/core/wording/provenance.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const checked: Provenance = {
  from: 'feed',
  version: 7,
  issued: '2026-11-20T06:00:00Z',
  expires: '2026-12-20T06:00:00Z',
  checkedAt: '2026-11-24T10:00:00Z',
  feed: 'https://feed.example/',
  failure: null,
  freshness: 'fresh',
};

describe('provenanceParts', () => {
  it.each([
    [checked, '2026-08-10', 'Up to date to 10 Aug 2026 · checked 2 hours ago · signature verified'],
    [
      { ...checked, checkedAt: null },
      '2026-08-10',
      'Up to date to 10 Aug 2026 · bundled, not checked yet · signature verified',
    ],
    [
      { ...checked, checkedAt: null, feed: null },
      null,
      'Record issued on 20 Nov 2026 · bundled, no feed configured · signature verified',
    ],
    [checked, '', 'The record is empty · checked 2 hours ago · signature verified'],
  ])('tells age, check and signature apart (%#)', (provenance, through, words) => {
    expect(provenanceParts(ENGLISH, provenance, through, now).join(' · ')).toBe(words);
  });
});

describe('leftOutSentences', () => {
  const added = { name: 'The Herald', failure: null };
  it.each([
    ['nothing', {}, []],
    [
      'rules',
      { leftOut: { measures: 3, events: 7 } },
      ['Update the extension to see 3 more rules.'],
    ],
    [
      'one rule',
      { leftOut: { measures: 1, events: 2 } },
      ['Update the extension to see 1 more rule.'],
    ],
    [
      'events alone',
      { leftOut: { measures: 0, events: 2 } },
      ['Update the extension to see 2 more events.'],
    ],
    [
      'rules of an added record',
      { added: [{ ...added, provenance: { ...checked, leftOut: { measures: 2, events: 2 } } }] },
      ['The Herald: Update the extension to see 2 more rules.'],
    ],
    [
      'nothing of an added record that is not there',
      { added: [{ ...added, provenance: null }] },
      [],
    ],
  ])('tells what this version leaves out: %s', (_, changes, sentences) => {
    expect(leftOutSentences(ENGLISH, { ...checked, ...changes })).toEqual(sentences);
  });
});

describe('freshnessWarning', () => {
  it.each([
    ['fresh', {}, ''],
    ['unchecked', { feed: null, checkedAt: null }, ''],
    [
      'amber',
      { checkedAt: '2026-11-19T12:00:00Z' },
      'Last checked 5 days ago. Newer changes may be missing.',
    ],
    [
      'amber',
      { checkedAt: null },
      'Not checked since it was issued on 20 Nov 2026. Newer changes may be missing.',
    ],
    ['red', {}, 'This record expired on 20 Dec 2026. The law may have changed since.'],
  ] as const)('of a record that is %s', (freshness, told, words) => {
    expect(freshnessWarning(ENGLISH, { ...checked, ...told, freshness }, now)).toBe(words);
  });
  it('doubts every age when the clock is behind', () => {
    expect(freshnessWarning(ENGLISH, { ...checked, clockBehind: true }, now)).toMatch(
      /clock is slow/,
    );
  });
});

describe('failureWords', () => {
  it('says when and why the last refresh failed, and nothing when it did not', () => {
    const failure = {
      at: '2026-11-24T11:50:00Z',
      reason: 'offline',
      message: 'offline',
    } as const;
    expect(failureWords(ENGLISH, { ...checked, failure }, now)).toBe(
      'Last refresh failed 10 minutes ago: The feed could not be reached, or the connection broke off.',
    );
    expect(failureWords(ENGLISH, checked, now)).toBe('');
  });
});

describe('failureSentence', () => {
  const numbers = { minutes: 12, size: 9.5, room: 8 };
  const inEach = (reason: FailureReason) =>
    INTERFACE_LANGUAGES.map(({ code }) =>
      failureSentence(createWords(catalogOf(code)), { reason, message: 'Head 7.', numbers }),
    );

  it.each(FAILURE_REASONS)('has a sentence of its own in every language: %s', (reason) => {
    for (const sentence of inEach(reason)) expect(sentence).toMatch(/^[^$[\]]+[.?。？।؟]$/);
    expect(new Set(inEach(reason)).size).toBe(INTERFACE_LANGUAGES.length);
    const others = FAILURE_REASONS.filter((other) => other !== reason).flatMap(inEach);
    expect(inEach(reason).filter((sentence) => others.includes(sentence))).toEqual([]);
  });
  it('fills in times and sizes', () => {
    expect(inEach('must-wait')).toEqual(
      expect.arrayContaining([
        'The feed is overloaded. It can be contacted again in 12 minutes.',
        'Der Feed ist überlastet. Er kann in 12 Minuten wieder abgefragt werden.',
      ]),
    );
    expect(inEach('no-room').join()).toMatch(/9\.5 MB, with room for 8 MB.*9,5 MB/);
  });
});

describe('refreshOutcomeWords', () => {
  it('keeps the record in use apart from the failure', () => {
    const failure = {
      at: '',
      reason: 'bad-signature',
      message: 'Key 7.',
    } as const;
    expect(refreshOutcomeWords(ENGLISH, { kind: 'failed', failure })).toBe(
      'Refresh failed: The signature is wrong. The current record stays in use.',
    );
    expect(refreshOutcomeWords(ENGLISH, { kind: 'updated', version: 8 })).not.toMatch(/fail/);
    expect(refreshOutcomeWords(ENGLISH, { kind: 'unchanged' })).toMatch(/no newer record/);
  });
});
