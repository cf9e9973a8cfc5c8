import type { Source } from '../../../../src/core/record/schema.ts';
import { authored, testRule } from '../sample.ts';

const REPORT: Source = {
  url: 'https://paper.example/1',
  title: 'The ban',
  publisher: 'The Paper (Reuters)',
  kind: 'secondary',
  seen: true,
};
const COPY: Source = { ...REPORT, url: 'https://paper.example/2', publisher: 'The Paper' };
const GAZETTE: Source = { ...REPORT, url: 'https://gazette.example/1', publisher: 'Gazette' };
const cites = (...sources: Source[]) =>
  authored([{}], [{ sources: [{ ...GAZETTE, kind: 'primary' }, ...sources] }]);

testRule('authoritiesAreNamed', [
  [
    'a newspaper as the authority',
    cites({ ...COPY, kind: 'primary', authority: 'Ministry' }, REPORT),
    cites({ ...COPY, kind: 'primary' }, REPORT),
    /The Paper is not the authority/,
  ],
  [
    'words of an authority that is not named',
    cites({ ...COPY, kind: 'quoted', authority: 'Ministry' }),
    cites({ ...COPY, kind: 'quoted' }),
    /add authority: with the body whose words it quotes/,
  ],
  [
    'an authority whose words are not there',
    cites(REPORT),
    cites({ ...REPORT, authority: 'Ministry' }),
    /a secondary source has no authority/,
  ],
  [
    'a name that reads as if the authority had published',
    cites({ ...COPY, kind: 'quoted', authority: 'Ministry' }),
    cites({
      ...COPY,
      publisher: 'Ministry (The Paper copy)',
      kind: 'quoted',
      authority: 'Ministry',
    }),
    /is not a publisher/,
  ],
]);
