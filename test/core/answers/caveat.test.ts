import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/core/answers/answer.ts';
import { leadOf } from '../../../src/core/answers/lead-of.ts';
import { caveatWords } from '../../../src/core/wording/caveat.ts';
import { claim } from '../../claim-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

const order: [string, 'in-force', 'order'] = ['2023-03-01', 'in-force', 'order'];

/**
 * Makes a record with one rule, and returns the caveat of the answer about it on 24 Nov 2026.
 * `fields` are the rule's fields. `order` is its first event, and `later` has the others. All
 * events have the given `confidence`.
 */
function caveatOf(
  fields: Parameters<typeof life>[0],
  confidence: 'high' | 'medium' | 'low' = 'high',
  ...later: Parameters<typeof life> extends [unknown, ...infer S] ? S : never
) {
  const lived = life(fields, order, ...later);
  for (const one of lived.events) one.confidence = confidence;
  return answer(recordOf(lived), claim(), '2023-03-02', '2026-11-24').caveat;
}

describe('the caveat of an answer', () => {
  it('is none for a rule that is certain and confirmed', () => {
    expect(caveatOf({})).toBeNull();
  });
  it('is the weightiest of several', () => {
    const all = {
      incomplete: true,
      confirmed: '2023-03',
      binding: false,
      access: 'Open.',
    } as const;
    expect(caveatOf(all, 'low')?.kind).toBe('incomplete');
    expect(caveatOf({ ...all, incomplete: undefined } as never, 'low')).toEqual({
      kind: 'unconfirmed',
      last: '2023-03',
    });
    expect(caveatOf({ binding: false, access: 'Open.' }, 'low')?.kind).toBe('advice');
    expect(caveatOf({ access: 'Open.' }, 'low')?.kind).toBe('access');
    expect(caveatOf({}, 'low')).toEqual({ kind: 'doubtful', confidence: 'low' });
  });
  it('is what the record says a reader must know, before access and confidence', () => {
    const lived = life({ access: 'Open.' }, order);
    for (const one of lived.events) one.caveat = 'Two networks never blocked it.';
    const found = answer(recordOf(lived), claim(), '2023-03-02', '2026-11-24').caveat;
    expect(found).toEqual({ kind: 'told', text: 'Two networks never blocked it.' });
    expect(found && caveatWords(ENGLISH, found)).toBe('Two networks never blocked it.');
  });
  it('is that of the newest event which left the state as it was, if it has one', () => {
    const lived = life({}, order, ['2024-03-01', null, 'announcement']);
    const [begins, latest] = lived.events;
    if (begins) begins.caveat = 'One paper tells it.';
    const found = () => answer(recordOf(lived), claim(), '2023-03-02', '2026-11-24').caveat;
    expect(found()).toEqual({ kind: 'told', text: 'One paper tells it.' });
    if (latest) latest.caveat = 'It may have lapsed.';
    // Names the event, because a reader could not tell what "It" refers to.
    const text = 'Event of 2024-03-01: It may have lapsed.';
    expect(found()).toEqual({ kind: 'told', text });
  });
  it('is that of the event that ended the parent rule, not of what was before', () => {
    const parent = life({ id: 'parent', jurisdiction: 'NATO' }, order, [
      '2024-03-01',
      'ended',
      'lifting',
    ]);
    const lived = life({ implements: 'parent' }, order, ['2024-03-02', null, 'announcement']);
    const [begins, latest] = lived.events;
    if (begins) begins.caveat = 'Its first day is not known.';
    const found = () => answer(recordOf(parent, lived), claim(), '2023-03-02', '2026-11-24').caveat;
    expect(found()).toBeNull();
    const ends = parent.events.at(-1);
    if (ends) ends.caveat = 'Only a part ended.';
    expect(found()).toEqual({ kind: 'told', text: 'Only a part ended.' });
    if (latest) latest.caveat = 'One office keeps it.';
    const text = 'Event of 2024-03-02: One office keeps it.';
    expect(found()).toEqual({ kind: 'told', text });
  });
  it('tells a change of this month whose day is not known', () => {
    const found = caveatOf({}, 'high', ['2026-11', 'ended', 'lifting']);
    expect(found?.kind).toBe('unknown-day');
    expect(found && caveatWords(ENGLISH, found)).toMatch(/Nov(ember)? 2026/);
  });
  it.each([
    ['in-force', 'ended', '2023-05-02', true],
    ['in-force', 'blocked', '2023-05-02', true],
    ['in-force', 'in-force', '2023-05-02', false],
    ['in-force', 'none', '2023-05-02', false],
    // An article about a plan may mean a different rule than the one in force, so it does not show
    // that the record lacks a change.
    ['in-force', 'proposed', '2023-05-02', false],
    ['proposed', 'in-force', '2023-05-02', true],
    ['proposed', 'pending', '2023-05-02', true],
    ['proposed', 'ended', '2023-05-02', true],
    ['ended', 'in-force', '2023-05-02', true],
    ['ended', 'proposed', '2023-05-02', true],
    ['ended', 'ended', '2023-05-02', false],
    // Articles often describe a blocked rule as in force or as ended, so they do not show that the
    // record lacks a change.
    ['blocked', 'in-force', '2023-05-02', false],
    ['blocked', 'ended', '2023-05-02', false],
    // The new rule may replace an older one. If an article has no date, or dates from the new
    // rule's first days, it may mean the end of the older rule. Such an article does not show
    // that the record lacks a change.
    ['in-force', 'ended', '2023-03-07', false],
    ['in-force', 'ended', null, false],
  ] as const)(
    'is that the record lacks a change: %s by the record, told %s on %s',
    (state, told, published, lacks) => {
      const record = recordOf(life({}, ['2023-03-01', state, 'order']));
      const found = answer(record, claim({ told }), published, '2026-11-24');
      expect(found.caveat?.kind === 'unrecorded-change').toBe(lacks);
    },
  );
  it('is no lack in the month of a change whose day is unknown', () => {
    const record = recordOf(life({}, order, ['2023-05', 'ended', 'lifting']));
    const told = claim({ told: 'in-force' });
    expect(answer(record, told, '2023-05-31', '2026-11-24').caveat).toBeNull();
  });
  it('is no lack where a later step is the told one, or the claim is in the background', () => {
    const later = recordOf(life({}, order, ['2023-05-03', 'ended', 'lifting']));
    const told = claim({ told: 'ended' });
    expect(answer(later, told, '2023-05-02', '2026-11-24').caveat).toBeNull();
    const aside = { ...told, main: false };
    expect(answer(recordOf(life({}, order)), aside, '2023-05-02', '2026-11-24').caveat).toBeNull();
  });
  it('is no lack in an article so old that the record should have the change', () => {
    const other = life({ id: 'n', jurisdiction: 'FR' }, ['2024-01-01', 'in-force', 'order']);
    const record = recordOf(life({}, order), other);
    expect(answer(record, claim({ told: 'ended' }), '2023-05-02', '2026-11-24').caveat).toBeNull();
  });
  it.each([
    ['ended', 'unrecorded-change'],
    ['in-force', undefined],
  ] as const)('stays with the answer when a later rule governs: told %s', (told, kind) => {
    const law = life({ id: 'law' }, ['2023-04-01', 'in-force', 'statute-signed']);
    const record = recordOf(life({}, order), law);
    const days = { published: '2023-05-02', today: '2026-11-24' };
    const onOrder = { id: 'm-2023-03-01', certainty: 1, quote: '', block: 0 };
    const found = answer(record, claim({ told, event: onOrder }), days.published, days.today);
    expect(found.measure?.id).toBe('m');
    expect(leadOf(record, found, days)).toMatchObject({ isOther: true });
    expect(leadOf(record, found, days).caveat?.kind).toBe(kind);
  });
  it('is first that this version can’t read everything, which may be the end', () => {
    const record = recordOf(life({ incomplete: true }, order));
    const found = answer(record, claim({ told: 'ended' }), '2023-05-02', '2026-11-24');
    expect(found.caveat?.kind).toBe('incomplete');
  });
  it('has words of every kind', () => {
    const ofEnd = answer(
      recordOf(life({}, order)),
      claim({ told: 'ended' }),
      '2023-05-02',
      '2026-11-24',
    );
    const kinds = [
      ofEnd.caveat,
      caveatOf({ incomplete: true }),
      caveatOf({ confirmed: '2023-03' }),
      caveatOf({ binding: false }),
      caveatOf({ access: 'TikTok opens there.' }),
      caveatOf({}, 'medium'),
    ];
    const words = kinds.map((kind) => kind && caveatWords(ENGLISH, kind));
    expect(words.every(Boolean)).toBe(true);
    expect(new Set(words).size).toBe(kinds.length);
  });
});
