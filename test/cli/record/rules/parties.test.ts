import { authored, testRule } from '../sample.ts';

const ruling = { kind: 'court-ruling', case: 'Alario v. Knudsen, No. 23-56 (D. Mont.)' } as const;

testRule('partiesDidNotRule', [
  [
    'a party among the people who ruled',
    authored([{}], [{ ...ruling, people: ['Donald Molloy'] }]),
    authored([{}], [{ ...ruling, people: ['Donald Molloy', 'Austin Knudsen'] }]),
    /people: names Austin Knudsen, a party of the case/,
  ],
  [
    'a party of a ruling, who may well have filed the suit',
    authored([{}], [{ ...ruling, kind: 'filing', people: ['Samantha Alario'] }]),
    authored([{}], [{ ...ruling, people: ['Samantha Alario'] }]),
    /leave the court's own people/,
  ],
]);
