import { authored, testRule } from '../sample.ts';

testRule('agesAreOfMinors', [
  [
    'a law on minors without its age limit',
    authored([{ scope: 'minors', age: 16 }], [{}]),
    authored([{ scope: 'minors' }], [{}]),
    /add age: with the age limit/,
  ],
  [
    'an age limit in a rule for everybody',
    authored([{ scope: 'minors', instrument: 'court-order' }], [{}]),
    authored([{ scope: 'public', age: 16 }], [{}]),
    /take age: out/,
  ],
]);
