import { authored, testRule } from '../sample.ts';

testRule('measuresAreReached', [
  [
    'a measure that no event speaks of',
    authored([{}], [{}]),
    authored([{}, { id: 'in-other' }], [{}]),
    /no event speaks of this measure; add the event/,
  ],
  [
    'a law without a state',
    authored([{ instrument: 'other' }], [{ state: null }]),
    authored([{}], [{ state: null }]),
    /no event gives it a state; give one, or instrument: other/,
  ],
]);
