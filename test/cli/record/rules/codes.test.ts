import { authored, testRule } from '../sample.ts';

const place = (code: string) => {
  const id = `${code.toLowerCase()}-ban`;
  return authored(
    [{ jurisdiction: code, id }],
    [{ id: `${code.toLowerCase()}-2020-01-01-a`, measures: [id] }],
  );
};

const home = (code: string) => {
  const sample = place('NO');
  sample.record.apps.push({
    id: 'zorblo',
    name: 'Zorblo',
    home: code,
    watched: true,
    names: ['Zorblo'],
  });
  sample.places.set('zorblo', { file: 'IN.yaml', line: 1 });
  return sample;
};

testRule('isoCodes', [
  [
    'a code that ISO 3166-1 does not have',
    place('XK'),
    place('QQ'),
    /"QQ" is no ISO 3166 code; rename/,
  ],
  [
    'a code that ISO 3166-2 does not have',
    place('US-MT'),
    place('US-QQ'),
    /"US-QQ" is no ISO 3166 code/,
  ],
  [
    'a home that ISO 3166-1 does not have',
    home('NO'),
    home('QQ'),
    /home: "QQ" is no ISO 3166-1 code/,
  ],
  ['a home that is no country', home('GB'), home('EU'), /home: "EU" is no ISO 3166-1 code/],
]);
