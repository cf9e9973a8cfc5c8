import { expect, it } from 'vitest';
import { readPolicySettings } from '../../../src/core/settings/policy-settings.ts';

it('reads what an organisation fixes, each place once', () => {
  const policy = {
    feeds: [],
    firstRunPage: false,
    runs: 'asked',
    opening: 'as-tab',
    language: 'de',
    places: ['DE', 'EU', 'DE'],
  };
  expect(readPolicySettings(policy)).toEqual({
    fixed: { onlyAsked: true, opening: 'as-tab', language: 'de', places: ['DE', 'EU'] },
    firstRunPage: false,
    faults: [],
  });
});

it.each([null, undefined, 'text', [], {}, { feeds: [], other: 1 }])(
  'fixes nothing by %j',
  (policy) => {
    expect(readPolicySettings(policy)).toEqual({ fixed: {}, firstRunPage: true, faults: [] });
  },
);

it('leaves a value of a wrong form out and names it; the others hold', () => {
  const policy = {
    runs: 'every',
    opening: 'never',
    language: 'tlh',
    places: 'DE',
    firstRunPage: 0,
  };
  const { fixed, firstRunPage, faults } = readPolicySettings(policy);
  expect([fixed, firstRunPage]).toEqual([{ opening: 'never' }, true]);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'firstRunPage',
    'runs',
    'language',
    'places',
  ]);
});
