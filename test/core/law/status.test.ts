import { describe, expect, it } from 'vitest';
import { transitionsOf } from '../../../src/core/law/course.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import type { Status } from '../../../src/core/law/standing.ts';
import { statusInScope, statusOn } from '../../../src/core/law/status.ts';
import type { LegalRecord, Measure } from '../../../src/core/record/schema.ts';
import type { State } from '../../../src/core/record/states.ts';
import { authoredRecord } from '../../authored-record.ts';
import { measure as anyMeasure, event, recordWith } from '../../record-builder.ts';

function measure(id: string, fields: Partial<Measure> = {}): Measure {
  return anyMeasure({ id, jurisdiction: 'XX', name: id, ...fields });
}

function record(
  measures: Measure[],
  history: [date: string, measure: string, state: State | null][],
): LegalRecord {
  const events = history.map(([date, id, state], index) =>
    event({ id: `e${index}`, date, measures: [id], state }),
  );
  return recordWith({ measures, events });
}

describe('measureStateOn', () => {
  const ban = measure('ban');
  const law = record(
    [ban],
    [
      ['2020-03', 'ban', 'proposed'],
      ['2020-05-10', 'ban', 'in-force'],
      ['2020-05-20', 'ban', null],
      ['2020-06-01', 'ban', 'in-force'],
      ['2020-07-01', 'ban', 'ended'],
    ],
  );

  it.each([
    ['2020-02-29', null],
    ['2020-03-01', null],
    ['2020-03-30', null],
    ['2020-03-31', 'proposed since 2020-03'],
    ['2020-05-09', 'proposed since 2020-03'],
    ['2020-05-10', 'in-force since 2020-05-10'],
    ['2020-06-30', 'in-force since 2020-05-10'],
    ['2020-07-01', 'ended since 2020-07-01'],
  ])('on %s is %s', (day, expected) => {
    const found = measureStateOn(law, ban, 'tiktok', day);
    expect(found && `${found.state} since ${found.since}`).toBe(expected);
  });

  it('ends an instrument that only implements another with that other', () => {
    const list = measure('list', { implements: 'ban' });
    const both = record(
      [ban, list],
      [
        ['2020-01-01', 'ban', 'in-force'],
        ['2020-01-02', 'list', 'in-force'],
        ['2020-02-01', 'ban', 'ended'],
        ['2020-02-09', 'list', 'ended'],
      ],
    );
    expect(measureStateOn(both, list, 'tiktok', '2020-01-31')).toMatchObject({
      state: 'in-force',
      since: '2020-01-02',
    });
    expect(measureStateOn(both, list, 'tiktok', '2020-02-05')).toMatchObject({
      state: 'ended',
      since: '2020-02-01',
    });
    expect(measureStateOn(both, list, 'tiktok', '2020-03-01')).toMatchObject({
      state: 'ended',
      since: '2020-02-01',
    });
  });
});

describe('a measure that ended in the month in which the one above it did', () => {
  const above = measure('above');
  const list = measure('list', { implements: 'above' });

  it.each([
    [
      'itself on a day of it, before that one, whose day is not known',
      '2020-02',
      '2020-02-09',
      '2020-02-09',
    ],
    [
      'with that one on a day of it, before its own end, whose day is not known',
      '2020-02-09',
      '2020-02',
      '2020-02-09',
    ],
  ])('ended %s', (_, ofAbove, ofList, since) => {
    const both = record(
      [above, list],
      [
        ['2020-01-01', 'above', 'in-force'],
        ['2020-01-02', 'list', 'in-force'],
        [ofAbove, 'above', 'ended'],
        [ofList, 'list', 'ended'],
      ],
    );
    for (const day of ['2020-02-20', '2020-03-01'])
      expect(measureStateOn(both, list, 'tiktok', day)).toMatchObject({ state: 'ended', since });
  });
});

describe('a measure that only carries out another', () => {
  const law = measure('law');
  const list = measure('list', { implements: 'law' });
  const day = '2020-03-01';

  it.each<[string, State, State, State]>([
    ['is held up while that one is suspended', 'in-force', 'suspended', 'suspended'],
    ['is held up while a court blocks that one', 'in-force', 'blocked', 'blocked'],
    ['stays blocked itself when that one is only suspended', 'blocked', 'suspended', 'blocked'],
    ['is in force while that one is', 'in-force', 'in-force', 'in-force'],
    ['waits for its own day', 'pending', 'suspended', 'pending'],
  ])('%s', (_, own, above, expected) => {
    const both = record(
      [law, list],
      [
        ['2020-01-01', 'list', own],
        ['2020-02-01', 'law', above],
      ],
    );
    expect(measureStateOn(both, list, 'tiktok', day)?.state).toBe(expected);
  });

  it('never hides that its parent is not applied', () => {
    const both = record(
      [law, list],
      [
        ['2020-01-01', 'law', 'in-force'],
        ['2020-01-02', 'list', 'in-force'],
        ['2020-02-01', 'law', 'suspended'],
      ],
    );
    expect(statusInScope(both, 'tiktok', 'XX', 'public', day)).toMatchObject({
      state: 'suspended',
      since: '2020-02-01',
      measure: { id: 'law' },
    });
  });
});

describe('a rule of a single body', () => {
  const whole = measure('whole');
  const house = measure('house', { reach: 'the House' });
  const army = measure('army', { reach: 'the Army' });
  const on = (...states: [string, State][]) =>
    statusInScope(
      record(
        [whole, house, army],
        states.map(([id, state]) => ['2020-01-01', id, state]),
      ),
      'tiktok',
      'XX',
      'public',
      '2020-02-01',
    );
  const partsOf = (status: Status) =>
    status.state === 'no-record'
      ? []
      : (status.parts ?? []).map(({ measure: { id }, state }) => `${id} ${state}`);

  it.each<State>(['in-force', 'suspended', 'blocked', 'pending', 'proposed', 'ended'])(
    'never governs over one for the whole place that is %s, and is told beside it',
    (state) => {
      const status = record(
        [whole, house],
        [
          ['2020-01-01', 'whole', 'in-force'],
          ['2020-01-02', 'whole', state],
          ['2020-01-03', 'house', 'in-force'],
        ],
      );
      const found = statusInScope(status, 'tiktok', 'XX', 'public', '2020-02-01');
      expect(found).toMatchObject({ state, measure: { id: 'whole' } });
      expect(partsOf(found)).toEqual(['house in-force']);
    },
  );

  it('governs where there is nothing else, the strongest first, the others beside it', () => {
    const found = on(['house', 'suspended'], ['army', 'in-force']);
    expect(found).toMatchObject({ state: 'in-force', measure: { id: 'army' } });
    expect(partsOf(found)).toEqual(['house suspended']);
  });

  it('is not told once it is over, or while it is only proposed', () => {
    expect(partsOf(on(['whole', 'in-force'], ['house', 'ended'], ['army', 'proposed']))).toEqual(
      [],
    );
  });

  it('comes before a bill for the whole place that died', () => {
    const law = record(
      [whole, house],
      [
        ['2020-01-01', 'whole', 'proposed'],
        ['2020-01-02', 'house', 'in-force'],
        ['2020-01-03', 'whole', 'ended'],
      ],
    );
    expect(statusInScope(law, 'tiktok', 'XX', 'public', '2020-02-01')).toMatchObject({
      state: 'in-force',
      measure: { id: 'house' },
    });
  });
});

describe('an event known by its month only', () => {
  const ban = measure('ban');
  const law = record(
    [ban],
    [
      ['2020-01-10', 'ban', 'in-force'],
      ['2020-03', 'ban', 'ended'],
    ],
  );
  const begins = record([ban], [['2020-03', 'ban', 'in-force']]);
  const on = (of: LegalRecord, day: string) => {
    const status = statusInScope(of, 'tiktok', 'XX', 'public', day);
    return `${status.state}${status.maybe ? `, maybe ${status.maybe.after}` : ''}`;
  };

  it.each([
    ['2020-02-29', 'in-force'],
    ['2020-03-01', 'in-force, maybe ended'],
    ['2020-03-30', 'in-force, maybe ended'],
    ['2020-03-31', 'ended'],
  ])('counts from the month’s last day, and is a doubt before: %s %s', (day, expected) => {
    expect(on(law, day)).toBe(expected);
  });

  it.each([
    ['2020-02-29', 'no-record'],
    ['2020-03-01', 'no-record, maybe in-force'],
    ['2020-03-31', 'in-force'],
  ])('is a doubt also where nothing else is on record: %s %s', (day, expected) => {
    expect(on(begins, day)).toBe(expected);
  });

  it('lists the scope in which it may have come up', () => {
    expect(statusOn(begins, 'tiktok', 'XX', '2020-03-15')).toMatchObject([
      { scope: 'public', status: { state: 'no-record', maybe: { after: 'in-force' } } },
    ]);
  });

  it('comes after what happened on a day of that month', () => {
    const both = record(
      [ban],
      [
        ['2020-03-20', 'ban', 'pending'],
        ['2020-03', 'ban', 'in-force'],
      ],
    );
    expect(on(both, '2020-03-20')).toBe('pending, maybe in-force');
    expect(on(both, '2020-03-31')).toBe('in-force');
  });
});

describe('a measure that says until when it holds', () => {
  const ban = measure('ban', { expires: '2020-06-30' });

  it.each([
    ['2020-06-30', 'in-force'],
    ['2020-07-01', 'ended'],
  ])('is on %s %s, though no event says so', (day, state) => {
    const law = record([ban], [['2020-01-01', 'ban', 'in-force']]);
    expect(measureStateOn(law, ban, 'tiktok', day)?.state).toBe(state);
  });

  it('is over earlier when an event ended it earlier', () => {
    const law = record(
      [ban],
      [
        ['2020-01-01', 'ban', 'in-force'],
        ['2020-02-01', 'ban', 'ended'],
      ],
    );
    expect(measureStateOn(law, ban, 'tiktok', '2021-01-01')).toMatchObject({
      state: 'ended',
      since: '2020-02-01',
    });
  });
});

describe('an event that touches only some of the apps', () => {
  it('leaves the others as they were', () => {
    const ban = measure('ban', { apps: ['tiktok', 'wechat'] });
    const law = record(
      [ban],
      [
        ['2020-01-01', 'ban', 'in-force'],
        ['2020-02-01', 'ban', 'ended'],
      ],
    );
    for (const event of law.events) if (event.state === 'ended') event.apps = ['tiktok'];
    expect(measureStateOn(law, ban, 'tiktok', '2021-01-01')?.state).toBe('ended');
    expect(measureStateOn(law, ban, 'wechat', '2021-01-01')?.state).toBe('in-force');
  });
});

describe('a measure on two apps with a last day', () => {
  it('ends then for the app for which it had not ended before', () => {
    const ban = measure('ban', { apps: ['tiktok', 'wechat'], expires: '2020-06-30' });
    const law = record(
      [ban],
      [
        ['2020-01-01', 'ban', 'in-force'],
        ['2020-02-01', 'ban', 'ended'],
      ],
    );
    for (const event of law.events) if (event.state === 'ended') event.apps = ['tiktok'];
    const on = (app: string, day: string) => measureStateOn(law, ban, app, day)?.since;
    expect([
      on('tiktok', '2020-07-01'),
      on('wechat', '2020-06-30'),
      on('wechat', '2020-07-01'),
    ]).toEqual(['2020-02-01', '2020-01-01', '2020-07-01']);
  });
});

describe('transitionsOf', () => {
  it('leaves out events that confirm a state or change none', () => {
    const ban = measure('ban');
    const law = record(
      [ban],
      [
        ['2020-01-01', 'ban', 'blocked'],
        ['2020-01-02', 'ban', 'blocked'],
        ['2020-01-03', 'ban', null],
        ['2020-01-04', 'ban', 'ended'],
      ],
    );
    const states = transitionsOf(law, ban, 'tiktok', '2021-01-01').map(({ before, after }) => [
      before,
      after,
    ]);
    expect(states).toEqual([
      [null, 'blocked'],
      ['blocked', 'ended'],
    ]);
  });
});

describe('statusOn', () => {
  it.each<[string, State, State]>([
    ['in force over suspended', 'in-force', 'suspended'],
    ['suspended over blocked', 'suspended', 'blocked'],
    ['blocked over pending', 'blocked', 'pending'],
    ['pending over proposed', 'pending', 'proposed'],
    ['proposed over ended', 'proposed', 'ended'],
  ])('puts %s', (_, stronger, weaker) => {
    const law = record(
      [measure('a'), measure('b')],
      [
        ['2020-01-02', 'a', weaker],
        ['2020-01-01', 'b', stronger],
      ],
    );
    expect(statusOn(law, 'tiktok', 'XX', '2020-02-01')).toMatchObject([
      { scope: 'public', status: { state: stronger, measure: { id: 'b' } } },
    ]);
  });

  it('never lets a bill that died hide an order that was revoked', () => {
    const law = record(
      [measure('order'), measure('bill')],
      [
        ['2020-01-01', 'order', 'in-force'],
        ['2020-02-01', 'order', 'ended'],
        ['2020-03-01', 'bill', 'proposed'],
        ['2021-01-03', 'bill', 'ended'],
      ],
    );
    expect(statusInScope(law, 'tiktok', 'XX', 'public', '2022-01-01')).toMatchObject({
      measure: { id: 'order' },
    });
  });

  it.each<[string, Partial<Measure>, State, Partial<Measure>, string]>([
    [
      'the wider, though a source has spoken of the narrower lately',
      { confirmed: '2020-02' },
      'in-force',
      { confirmed: '2024-12' },
      'wide',
    ],
    ['the wider, though the narrower is newer', {}, 'in-force', {}, 'wide'],
    [
      'the narrower where the wider is held up',
      {},
      'suspended',
      { confirmed: '2024-12' },
      'narrow',
    ],
    ['the narrower where the wider is over', {}, 'ended', {}, 'narrow'],
    ['what binds where the wider is advice', { binding: false }, 'in-force', {}, 'narrow'],
    [
      'advice for many before advice for few',
      { binding: false, confirmed: '2020-02' },
      'in-force',
      { binding: false, confirmed: '2024-12' },
      'wide',
    ],
  ])("takes of two bodies' rules %s", (_, wide, state, narrow, governing) => {
    const law = record(
      [measure('wide', { reach: 'A', ...wide }), measure('narrow', { reach: 'B', ...narrow })],
      [
        ['2020-01-01', 'wide', 'in-force'],
        ['2020-01-02', 'wide', state],
        ['2020-01-03', 'narrow', 'in-force'],
      ],
    );
    for (const day of ['2020-02-01', '2025-01-01'])
      expect(statusInScope(law, 'tiktok', 'XX', 'public', day)).toMatchObject({
        measure: { id: governing },
      });
  });

  it('takes the latest of two that got equally far', () => {
    const law = record(
      [measure('first'), measure('second')],
      [
        ['2020-01-01', 'first', 'in-force'],
        ['2020-01-02', 'second', 'in-force'],
      ],
    );
    expect(statusInScope(law, 'tiktok', 'XX', 'public', '2022-01-01')).toMatchObject({
      measure: { id: 'second' },
    });
  });

  it.each([
    ["law before an agency's policy", { instrument: 'policy' }],
    [
      "a government's order before a parliament's rule for its own house",
      { instrument: 'parliamentary-rule' },
    ],
    ['an order before advice', { binding: false }],
  ] as const)('takes %s, also when that is newer', (_, narrower) => {
    const law = record(
      [measure('order'), measure('narrower', narrower)],
      [
        ['2020-01-01', 'order', 'in-force'],
        ['2020-01-02', 'narrower', 'in-force'],
      ],
    );
    expect(statusInScope(law, 'tiktok', 'XX', 'public', '2022-01-01')).toMatchObject({
      measure: { id: 'order' },
    });
  });

  it('says no-record, not allowed, where nothing is on record', () => {
    expect(statusInScope(record([], []), 'tiktok', 'XX', 'public', '2022-01-01')).toEqual({
      state: 'no-record',
    });
  });

  it('keeps scopes, jurisdictions and apps apart', () => {
    const law = record(
      [
        measure('devices', { scope: 'government-devices' }),
        measure('other', { jurisdiction: 'YY' }),
      ],
      [
        ['2020-01-01', 'devices', 'in-force'],
        ['2020-01-01', 'other', 'in-force'],
      ],
    );
    expect(statusOn(law, 'tiktok', 'XX', '2022-01-01').map(({ scope }) => scope)).toEqual([
      'government-devices',
    ]);
    expect(statusOn(law, 'wechat', 'XX', '2022-01-01')).toEqual([]);
  });
});

describe('the record of the United States in September 2020', async () => {
  const law = authoredRecord();

  it.each([
    ['wechat', '2020-09-18', 'pending', '2020-08-06', 'us-2020-08-06-eo-13943-signed'],
    [
      'wechat',
      '2020-09-20',
      'blocked',
      '2020-09-19',
      'us-2020-09-19-wechat-users-preliminary-injunction',
    ],
    ['wechat', '2021-06-10', 'ended', '2021-06-09', 'us-2021-06-09-eo-14034-revokes'],
    ['wechat', '2026-11-24', 'ended', '2021-06-09', 'us-2021-06-09-eo-14034-revokes'],
    ['tiktok', '2020-09-20', 'suspended', '2020-09-19', 'us-2020-09-19-commerce-delays-tiktok'],
    ['tiktok', '2020-09-27', 'blocked', '2020-09-27', 'us-2020-09-27-nichols-first-injunction'],
    ['tiktok', '2026-11-24', 'ended', '2026-01-22', 'us-2026-01-22-joint-venture-closes'],
  ])('%s on %s: %s since %s', (app, day, state, since, event) => {
    expect(statusInScope(law, app, 'US', 'public', day)).toMatchObject({
      state,
      since,
      event: { id: event },
    });
  });
});
