import { describe, expect, it } from 'vitest';
import type { EventLabel } from '../../../src/cli/evaluate/event-labels.ts';
import { eventOutcome, eventScoresOf } from '../../../src/cli/evaluate/event-scores.ts';
import { printEvents } from '../../../src/cli/evaluate/print-events.ts';
import type { Claim } from '../../../src/core/judge/claims/claim.ts';

const claim = (event: string | null, fields: Partial<Claim> = {}): Claim => ({
  apps: ['tiktok'],
  place: 'US',
  scope: 'public',
  told: 'in-force',
  on: null,
  mentions: [],
  weight: 1,
  main: true,
  event: event === null ? null : { id: event, certainty: 0.8, quote: 'A judge ruled.', block: 0 },
  ...fields,
});

const label = (events: string[], fields: Partial<EventLabel> = {}): EventLabel => ({
  id: '1',
  apps: ['tiktok'],
  place: 'US',
  scope: 'public',
  events,
  ...fields,
});

describe('eventOutcome', () => {
  it('takes the event of the claim with the same app, place and scope', () => {
    const claims = [
      claim('other-place', { place: 'IN' }),
      claim('other-scope', { scope: 'military' }),
      claim('right'),
    ];
    expect(eventOutcome(label(['right']), 'en', claims).found?.id).toBe('right');
  });
  it('takes another scope when none has the same', () => {
    const claims = [claim('right', { scope: 'military' })];
    expect(eventOutcome(label(['right']), 'en', claims).found?.id).toBe('right');
  });
  it('leaves a claim of another scope to the label with that scope', () => {
    const claims = [claim('right', { scope: 'military' })];
    const labels = [label(['right']), label([], { scope: 'military' })] as const;
    const found = labels.map((each) => eventOutcome(each, 'en', claims, labels).found?.id);
    expect(found).toEqual([undefined, 'right']);
  });
  it('counts a claim for one label when two are on the same rule', () => {
    const labels = [label(['order']), label(['ruling'])];
    const found = labels.map(
      (each) => eventOutcome(each, 'en', [claim('order')], labels).found?.id,
    );
    expect(found).toEqual(['order', undefined]);
  });
  it('counts an event that is right for no label against each', () => {
    const labels = [label(['order']), label(['ruling'])];
    const found = labels.map((each) => eventOutcome(each, 'en', [claim('bill')], labels).found?.id);
    expect(found).toEqual(['bill', 'bill']);
  });
  it('says when no claim was found', () => {
    const claims = [claim('right', { apps: ['wechat'] })];
    expect(eventOutcome(label(['right']), 'en', claims)).toMatchObject({
      claimFound: false,
      found: null,
    });
  });
  it('takes a place that the text does not tell for a claim without place', () => {
    const claims = [claim('right', { place: null })];
    const unplaced = label(['right'], { place: '' });
    expect(eventOutcome(unplaced, 'en', claims).found?.id).toBe('right');
  });
});

describe('eventScoresOf', () => {
  const outcomes = [
    eventOutcome(label(['a', 'b']), 'en', [claim('b')]),
    eventOutcome(label(['a']), 'en', [claim('c')]),
    eventOutcome(label(['a']), 'zh', [claim(null)]),
    eventOutcome(label(['a']), 'zh', []),
    eventOutcome(label([]), 'en', [claim('c')]),
    eventOutcome(label([]), 'en', [claim(null)]),
  ];
  const scores = eventScoresOf(outcomes);

  it('counts right, wrong and missing matches of the events that the record holds', () => {
    expect(scores.all).toEqual({
      held: 4,
      right: 1 / 4,
      wrong: 1 / 4,
      none: 2 / 4,
      notHeld: 2,
      wronglyMatched: 1 / 2,
    });
  });
  it('gives the figures of the claims found, and by language', () => {
    expect(scores.claimsFound).toMatchObject({ held: 3, right: 1 / 3, none: 1 / 3 });
    expect(scores.byLanguage.zh).toMatchObject({ held: 2, none: 1, wronglyMatched: null });
  });
  it('lists wrong and missing matches', () => {
    const printed = printEvents(scores).split('\n');
    expect(printed[0]).toBe(
      'all: 4 held by the record: right 0.250  wrong 0.250  none 0.500; 2 not held: wrongly matched 0.500',
    );
    expect(printed.slice(printed.indexOf('wrong: 2'))).toEqual([
      'wrong: 2',
      '  1  tiktok US public: a ≠ c (0.80)  A judge ruled.',
      '  1  tiktok US public: – ≠ c (0.80)  A judge ruled.',
      'missing: 2',
      '  1  tiktok US public: a ≠ –',
      '  1  tiktok US public: a ≠ – (claim not found)',
    ]);
  });
});
