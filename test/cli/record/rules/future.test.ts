import { authored, testRule } from '../sample.ts';

const SUNSET = { id: 'in-2027-01-01-sunset', date: '2027-01-01', state: null } as const;

testRule('futureIsScheduled', [
  [
    'what is dated after today and not scheduled',
    authored([{}], [{}, { ...SUNSET, kind: 'scheduled' }]),
    authored([{}], [{}, SUNSET]),
    /dated after today \(2026-01-01\); what is only planned is kind: scheduled/,
  ],
  [
    'what is dated after tomorrow, which is today where the sun rises first',
    authored([{}], [{}, { ...SUNSET, id: 'in-2026-01-02-ban', date: '2026-01-02' }]),
    authored([{}], [{}, { ...SUNSET, id: 'in-2026-01-03-ban', date: '2026-01-03' }]),
    /dated after today \(2026-01-01\)/,
  ],
  [
    'a scheduled event that changes a state',
    authored([{}], [{}, { ...SUNSET, kind: 'scheduled' }]),
    authored([{}], [{}, { ...SUNSET, kind: 'scheduled', state: 'ended' }]),
    /changes no state; write state: null/,
  ],
]);
