import { describe, expect, it } from 'vitest';
import { statusLines } from '../../../src/cli/record/status.ts';
import { tableCsv } from '../../../src/core/export/status-table.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { answerLine } from '../../../src/core/wording/short-lines.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { verdict } from '../../../src/core/wording/verdict.ts';
import { findingOf } from '../../annotation-builder.ts';
import { event, life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';
import { tableOf } from '../export/table-of.ts';

type Lives = Parameters<typeof recordOf>;

const until = life({ id: 'until', expires: '2026-06-30' }, ['2026-01-01', 'in-force', 'order']);
const old = life({ id: 'old', confirmed: '2023-03', instrument: 'policy' }, [
  '2023-01-05',
  'in-force',
  'policy',
]);
const signed = life(
  { id: 'signed' },
  ['2026-01-10', 'pending', 'statute-signed'],
  ['2026-07-01', 'in-force', 'enforcement'],
);
const both = life({ id: 'both', apps: ['tiktok', 'wechat'] }, ['2026-01-01', 'in-force', 'order']);
both.events.push(
  event({
    id: 'both-lifted',
    date: '2026-05-01',
    state: 'ended',
    kind: 'lifting',
    measures: ['both'],
    apps: ['tiktok'],
  }),
);
const house = life({ id: 'house', reach: 'the House', instrument: 'policy' }, [
  '2026-01-01',
  'in-force',
  'policy',
]);
const month = life(
  { id: 'month' },
  ['2026-01-01', 'in-force', 'order'],
  ['2026-03', 'ended', 'lifting'],
);
const list = life({ id: 'list', scope: 'procurement', instrument: 'agency-order' }, [
  '2026-01-07',
  'in-force',
  'order',
]);
const bill = life(
  { id: 'bill' },
  ['2026-01-10', 'proposed', 'filing'],
  ['2026-06-01', 'ended', 'lifting'],
);

/**
 * Test cases: rules with their events, an app and a day. The texts expected for them are:
 * - `words`: the status of the app on `day`, such as "ended 1 July 2026"
 * - `verdict`: matches the answer on 24 Nov 2026 to an article published on `day`
 */
const SITUATIONS: [
  what: string,
  lives: Lives,
  app: string,
  day: string,
  words: string,
  verdict: RegExp,
][] = [
  [
    'on its last day',
    [until],
    'tiktok',
    '2026-06-30',
    'in force since 1 Jan 2026',
    /^No longer in force: .*1 July 2026\.$/,
  ],
  [
    'the day after its last day',
    [until],
    'tiktok',
    '2026-07-01',
    'ended 1 July 2026',
    /^No longer in force: /,
  ],
  [
    'long unconfirmed',
    [old],
    'tiktok',
    '2026-11-24',
    'in force when last checked in Mar 2023',
    /^In force when last checked: .* Last checked in Mar 2023\.$/,
  ],
  [
    'signed, not effective',
    [signed],
    'tiktok',
    '2026-06-30',
    'adopted 10 Jan 2026, not yet in force',
    /^Now in force: .* took effect on 1 July 2026\.$/,
  ],
  [
    'on its effective day',
    [signed],
    'tiktok',
    '2026-07-01',
    'in force since 1 July 2026',
    /^Still in force: .* took effect on 1 July 2026\.$/,
  ],
  [
    'ended for one app',
    [both],
    'tiktok',
    '2026-05-01',
    'ended 1 May 2026',
    /^No longer in force: /,
  ],
  [
    'in force for the other app',
    [both],
    'wechat',
    '2026-05-01',
    'in force since 1 Jan 2026',
    /^Still in force: WeChat/,
  ],
  [
    'of one body',
    [house],
    'tiktok',
    '2026-02-01',
    'for the House only, in force since 1 Jan 2026',
    /^Still in force: /,
  ],
  [
    'within the month of its end',
    [month],
    'tiktok',
    '2026-03-15',
    'in force since 1 Jan 2026; ended from an unknown day in Mar 2026',
    /^No longer in force: .* in Mar 2026\.$/,
  ],
  [
    'that died as a bill',
    [bill],
    'tiktok',
    '2026-06-01',
    'dropped 1 June 2026, never adopted',
    /^Came to nothing: .* bill lapsed on 1 June 2026 without becoming law\.$/,
  ],
  [
    'after the month of its end',
    [month],
    'tiktok',
    '2026-03-31',
    'ended Mar 2026',
    /^No longer in force: /,
  ],
];

describe.each(SITUATIONS)('a measure %s', (_, lives, app, day, words, says) => {
  const record = recordOf(...lives);

  it('is called the same in the status, the table, its CSV and at the command line', () => {
    expect(statusWords(ENGLISH, statusInScope(record, app, 'US', 'public', day), day)).toBe(words);
    const [row] = tableOf(ENGLISH, record, app, day);
    expect(row).toMatchObject({ code: 'US', scope: 'public' });
    expect(tableCsv(row ? [row] : [])).toContain(words);
    expect(statusLines(ENGLISH, record, app, 'US', day, day)[0]).toContain(`: ${words} — `);
  });

  it('is told so in the verdict', () => {
    const finding = findingOf(record, day, { apps: [app] });
    expect(`${answerLine(ENGLISH, finding)} ${verdict(ENGLISH, finding)}`).toMatch(says);
  });
});

describe('a listing', () => {
  it('is called a listing everywhere, never a ban in force', () => {
    const record = recordOf(list);
    expect(statusLines(ENGLISH, record, 'tiktok', 'US', '2026-02-01', '2026-02-01')[0]).toContain(
      ': listed since 7 Jan 2026 — ',
    );
    const [row] = tableOf(ENGLISH, record, 'tiktok', '2026-02-01');
    expect(tableCsv(row ? [row] : [])).toContain('listed since 7 Jan 2026');
  });
});
