import { authored, EVENT, testRule } from '../sample.ts';

const from = (more: object) => [{ sources: [{ ...EVENT.sources[0], ...more } as never] }];

testRule('cleanLinks', [
  [
    'a tracker in an address',
    authored([{}], from({ url: 'https://example.org/?page=2' })),
    authored([{}], from({ url: 'https://example.org/?utm_source=x' })),
    /take the tracker utm_source out/,
  ],
  [
    'a tracker in an archive’s address',
    authored([{}], from({ archive: 'https://archive.example/?page=2' })),
    authored([{}], from({ archive: 'https://archive.example/?fbclid=x' })),
    /take the tracker fbclid out/,
  ],
  [
    'the same source twice',
    authored([{}], [{}]),
    authored([{}], [{ sources: [...EVENT.sources, ...EVENT.sources] }]),
    /twice; keep one/,
  ],
]);
