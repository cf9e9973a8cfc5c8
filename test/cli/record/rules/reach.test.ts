import { authored, testRule } from '../sample.ts';

testRule('reachIsABody', [
  [
    'a reach that does not stand within its sentence',
    authored([{ reach: 'the Army' }], [{}]),
    authored([{ reach: 'for the Army only' }], [{}]),
    /write the body alone, not "for the Army only"/,
  ],
  [
    'a house’s rule that speaks for everybody',
    authored([{ instrument: 'parliamentary-rule', reach: 'the Lok Sabha' }], [{}]),
    authored([{ instrument: 'parliamentary-rule' }], [{}]),
    /add reach: with the house/,
  ],
  [
    'an own name of nobody',
    authored(
      [{ reach: 'the City of Oslo', ownName: { name: 'Oslo kommune', language: 'nb' } }],
      [{}],
    ),
    authored([{ ownName: { name: 'Oslo kommune', language: 'nb' } }], [{}]),
    /add reach: with it/,
  ],
]);
