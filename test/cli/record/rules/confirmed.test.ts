import { authored, testRule } from '../sample.ts';

const LATER = { id: 'in-2025-01-01-other', date: '2025-01-01', measures: ['in-other'] };
const OTHER = { id: 'in-other' };
const POLICY = { instrument: 'policy' } as const;

testRule('oldRulesAreConfirmed', [
  [
    'a policy of which nobody has spoken for long',
    authored([{ ...POLICY, confirmed: '2020-03' }, OTHER], [{}, LATER]),
    authored([POLICY, OTHER], [{}, LATER]),
    /was last spoken of in 2020-01-01; add confirmed:/,
  ],
  [
    'a confirmation after today',
    authored([{ confirmed: '2026-01-02' }], [{}]),
    authored([{ confirmed: '2026-01-03' }], [{}]),
    /is confirmed after today/,
  ],
  [
    'a confirmation before the beginning',
    authored([{ confirmed: '2020-01' }], [{}]),
    authored([{ confirmed: '2019-12' }], [{}]),
    /is confirmed before its first event, 2020-01-01/,
  ],
]);
