import { expect, it } from 'vitest';
import { appAndPlace, rulesOfClaims, rulesOfLabels } from '../../../src/cli/evaluate/told-rules.ts';

it('counts a claim once for each of its apps', () => {
  const rules = rulesOfLabels([
    { apps: ['tiktok', 'wechat'], place: 'IN', scope: 'public', state: 'ended', main: false },
  ]);
  expect(rules.map(appAndPlace)).toEqual(['tiktok IN', 'wechat IN']);
  expect(rules[0]).toMatchObject({ told: 'ended', main: false, scope: 'public' });
});

it('takes an empty place of a label for the place that a claim does not know', () => {
  const [label] = rulesOfLabels([
    { apps: ['tiktok'], place: '', scope: 'public', state: 'none', main: true },
  ]);
  const [found] = rulesOfClaims([
    {
      apps: ['tiktok'],
      place: null,
      scope: 'public',
      told: 'none',
      on: null,
      mentions: [{ quote: 'Nobody plans a ban.', block: 0 }],
      weight: 1,
      main: true,
      event: null,
    },
  ]);
  expect(label && appAndPlace(label)).toBe(found && appAndPlace(found));
  expect(found?.quote).toBe('Nobody plans a ban.');
});
