import type { LegalEvent } from '../../../../src/core/record/schema.ts';
import { authored, testRule } from '../sample.ts';

const filed = { state: 'proposed', kind: 'filing' } as const;
const announced = { state: 'proposed', kind: 'announcement' } as const;
const later = {
  id: 'in-2020-05-31-term-ends',
  date: '2020-05-31',
  state: 'ended',
  kind: 'lifting',
} as const;

const bill = (...events: Partial<LegalEvent>[]) => ({
  ...authored([{ instrument: 'statute' }], events),
  parliaments: [{ place: 'IN', ended: '2020-05-31', source: 'https://example.org/term' }],
});

testRule('billsEndWithTheirParliament', [
  [
    'a bill that outlives its parliament',
    bill(filed, later),
    bill(filed),
    /its parliament's term ended by 2020-05-31; add an event/,
  ],
  [
    'a bill that one chamber passed, unlike a law that is only announced',
    bill(announced),
    bill({ ...announced, kind: 'bill-passed' }),
    /add an event on what became of it/,
  ],
]);
