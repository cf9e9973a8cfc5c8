import { authored, testRule } from '../sample.ts';

const TABLE = {
  kinds: { governor: { 'US-TX': 'Governor of Texas' } },
  named: { ofcom: 'Ofcom' },
  own: { de: { 'City of Vienna': 'Stadt Wien' } },
  english: ['Purdue University'],
};
const acted = (...bodies: string[]) => ({ ...authored([{}], [{ bodies }]), bodies: TABLE });

testRule('bodiesAreNamed', [
  [
    'a body without a row',
    acted('Governor of Texas', 'Ofcom', 'City of Vienna', 'Purdue University'),
    acted('Ofcom', 'Governor of Nowhere'),
    /"Governor of Nowhere" is not in bodies.yaml; add it with its names/,
  ],
  [
    'no fault in a dataset without the table',
    { ...authored([{}], [{ bodies: ['Governor of Nowhere'] }]), bodies: null },
    acted('Governor of Nowhere'),
    /not in bodies.yaml/,
  ],
]);
