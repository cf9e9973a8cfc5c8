import { authored, EVENT, testRule } from '../sample.ts';

const [source] = EVENT.sources;
const cites = (url: string, date?: string) => ({
  sources: [{ ...source, url, ...(date ? { date } : {}) }] as typeof EVENT.sources,
});
const doubted = { confidence: 'medium', note: 'The day was announced.' } as const;

testRule('olderSourcesProveLess', [
  [
    'a sure event whose only source is older',
    authored([{}], [cites('https://example.org/a', '2020-01-01')]),
    authored([{}], [cites('https://example.org/a', '2019-12-31')]),
    /has only sources older than itself/,
  ],
  [
    'the date in an address',
    authored([{}], [cites('https://example.org/2020/01/a')]),
    authored([{}], [cites('https://example.org/2019/12/30/a')]),
    /cite a later one/,
  ],
  [
    'an older source without a note on it',
    authored([{}], [{ ...cites('https://example.org/a', '2019-12-31'), ...doubted }]),
    authored([{}], [{ ...cites('https://example.org/a', '2019-12-31'), confidence: 'medium' }]),
    /say in note: what they foretold/,
  ],
]);
