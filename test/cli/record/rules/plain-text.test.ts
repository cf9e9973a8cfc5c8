import { authored, testRule } from '../sample.ts';

testRule('plainText', [
  [
    'HTML',
    authored([{}], [{ title: '5 < 6 & 7' }]),
    authored([{}], [{ title: '<b>Ban</b>' }]),
    /holds HTML, write plain text: "<b>Ban<\/b>"/,
  ],
  [
    'an entity',
    authored([{}], [{ summary: 'Q & A' }]),
    authored([{}], [{ summary: 'Q&amp;A' }]),
    /plain text/,
  ],
  [
    'HTML in a caveat',
    authored([{}], [{ caveat: 'One source.' }]),
    authored([{}], [{ caveat: 'One <i>source</i>.' }]),
    /plain text/,
  ],
  [
    'HTML in what a measure says of access',
    authored([{ access: 'It works.' }], [{}]),
    authored([{ access: 'It <i>works</i>.' }], [{}]),
    /plain text/,
  ],
  [
    'a letter that was lost',
    authored([{}], [{ people: ['Søren'] }]),
    authored([{}], [{ people: ['S\ufffdren'] }]),
    /holds the sign for a lost letter, write the letter: "S\ufffdren"/,
  ],
]);
