import { expect, it } from 'vitest';
import { answer } from '../../../src/core/answers/answer.ts';
import { ownLead } from '../../../src/core/answers/lead.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import { isOverdue } from '../../../src/core/law/overdue.ts';
import type { LegalEvent, Measure } from '../../../src/core/record/schema.ts';
import { verdictWord } from '../../../src/core/wording/verdict-words.ts';
import { claim } from '../../claim-builder.ts';
import { event, life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

/** A law that was signed in 2026, with an event scheduled for `due`. */
function scheduled(due: string, more: Partial<Measure> = {}, later: Partial<LegalEvent>[] = []) {
  const signed = life(more, ['2026-03-10', 'pending', 'statute-signed']);
  const start = event({ id: 'start', date: due, state: null, kind: 'scheduled' });
  const events = later.map((fields, index) =>
    event({ id: `later-${index}`, date: due, ...fields }),
  );
  const record = recordOf({ ...signed, events: [...signed.events, start, ...events] });
  return { record, law: signed.measure };
}

it.each<[string, string, boolean, ...Parameters<typeof scheduled>]>([
  ['the day before', '2026-12-31', false, '2027-01-01'],
  ['the day itself', '2027-01-01', true, '2027-01-01'],
  ['a month that is not over', '2027-01-30', false, '2027-01'],
  ['the last day of the month', '2027-01-31', true, '2027-01'],
  ['told on the day', '2027-02-01', false, '2027-01-01', {}, [{ state: 'in-force' }]],
  ['told later', '2027-02-01', false, '2027-01-01', {}, [{ date: '2027-01-15', state: 'blocked' }]],
  ['told later, but not yet', '2027-01-10', true, '2027-01-01', {}, [{ date: '2027-01-15' }]],
  ['told earlier', '2027-02-01', true, '2027-01-01', {}, [{ date: '2026-12-01', state: null }]],
  ['told of another app', '2027-02-01', true, '2027-01-01', {}, [{ apps: ['wechat'] }]],
  [
    'scheduled again',
    '2027-02-01',
    true,
    '2027-01-01',
    {},
    [{ date: '2027-07-01', kind: 'scheduled' }],
  ],
  ['confirmed later', '2027-02-01', false, '2027-01-01', { confirmed: '2027-01-05' }],
  ['confirmed earlier', '2027-02-01', true, '2027-01-01', { confirmed: '2026-11' }],
  ['due to expire later', '2027-02-01', true, '2027-01-01', { expires: '2029-12-31' }],
])('%s', (_, day, expected, ...schedule) => {
  const { record, law } = scheduled(...schedule);
  expect(isOverdue(record, law, 'tiktok', day)).toBe(expected);
});

it.each([
  ['2026-12-31', 'Not yet in force'],
  ['2027-01-01', 'Adopted 10 Mar 2026, start not on record'],
])('on %s, the answer is "%s"', (today, expected) => {
  const { record } = scheduled('2027-01-01');
  const told = claim({ told: 'in-force' });
  const found = answer(record, told, '2026-12-30', today);
  expect(verdictWord(ENGLISH, { answer: found, lead: ownLead(found) })).toBe(expected);
});

it('also makes the start of a rule uncertain that carries out the law', () => {
  const { record, law } = scheduled('2027-01-01');
  const rule = life({ id: 'rule', implements: 'm', reach: 'the Ministry' }, [
    '2026-04-01',
    'pending',
    'rule-published',
  ]);
  const both = recordOf({ measure: law, events: record.events }, rule);
  const found = (day: string) => measureStateOn(both, rule.measure, 'tiktok', day);
  expect([found('2026-12-31')?.overdue, found('2027-01-01')?.overdue]).toEqual([undefined, true]);
});
