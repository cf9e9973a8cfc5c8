import { describe, expect, it } from 'vitest';
import { statusInScope } from '../../../src/core/law/status.ts';
import type { Scope } from '../../../src/core/record/scopes.ts';
import { doubtWords } from '../../../src/core/wording/doubts.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { bodiesLine } from '../../../src/core/wording/parts.ts';
import { standingWords, statusWords } from '../../../src/core/wording/standing.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { life, recordOf } from '../../record-builder.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

type Lives = Parameters<typeof recordOf>;

function wordsOn(day: string, lives: Lives, scope: Scope = 'public'): string {
  return statusWords(ENGLISH, statusInScope(recordOf(...lives), 'tiktok', 'US', scope, day), day);
}

const whole = life(
  { id: 'whole' },
  ['2023-02-01', 'in-force', 'policy'],
  ['2023-06-01', 'suspended', 'policy'],
);
const house = life({ id: 'house', reach: 'the House', instrument: 'policy' }, [
  '2023-03-01',
  'in-force',
  'policy',
]);
const army = life({ id: 'army', reach: 'the Army', instrument: 'policy' }, [
  '2023-03-02',
  'in-force',
  'policy',
]);
const bodies = life({ id: 'bodies', reach: 'the Navy and the Air Force', instrument: 'policy' }, [
  '2023-03-04',
  'in-force',
  'policy',
]);
const oldHouse = life({ id: 'old-house', reach: 'the House', confirmed: '2023-03' }, [
  '2023-03-01',
  'in-force',
  'policy',
]);
const bodyAdvice = life({ id: 'body-advice', reach: 'the Bank', binding: false }, [
  '2023-03-05',
  'in-force',
  'policy',
]);
const otherAdvice = life({ id: 'other-advice', reach: 'the Mint', binding: false }, [
  '2023-03-06',
  'in-force',
  'policy',
]);
const advice = life({ id: 'advice', binding: false }, ['2023-01-01', 'in-force', 'policy']);
const month = life({ id: 'month' }, ['2023-03', 'in-force', 'policy']);
const old = life({ id: 'old', confirmed: '2023-03' }, ['2023-01-05', 'in-force', 'policy']);
const list = life({ id: 'list', scope: 'procurement', instrument: 'agency-order' }, [
  '2025-01-07',
  'in-force',
  'order',
]);
const bar = life({ id: 'bar', scope: 'procurement', instrument: 'executive-order' }, [
  '2022-09-22',
  'in-force',
  'order',
]);
const bill = life(
  { id: 'bill' },
  ['2020-08-05', 'proposed', 'filing'],
  ['2021-01-03', 'ended', 'lifting'],
);

describe('statusWords', () => {
  it.each<[string, string, Lives, string]>([
    ['a rule of one body', '2023-04-01', [house], 'for the House only, in force since 1 Mar 2023'],
    [
      'rules of two bodies',
      '2023-04-01',
      [house, army],
      'for the House only, in force since 1 Mar 2023; 1 more rule for other bodies',
    ],
    [
      'the rule for all before those of single bodies',
      '2023-07-01',
      [whole, house, army],
      'suspended since 1 June 2023; in force for the House; 1 more rule for other bodies',
    ],
    [
      'no second rule of one body as another’s',
      '2023-07-01',
      [
        whole,
        house,
        army,
        life({ id: 'house-too', reach: 'the House' }, ['2023-03-03', 'in-force', 'policy']),
      ],
      'suspended since 1 June 2023; in force for the House; 1 more rule for other bodies',
    ],
    [
      'rules, of which one may be that of several bodies, and no advice among them',
      '2023-07-01',
      [house, army, bodies, bodyAdvice],
      'for the House only, in force since 1 Mar 2023; 2 more rules for other bodies',
    ],
    [
      'advice of single bodies as advice',
      '2023-07-01',
      [bodyAdvice, otherAdvice],
      'for the Bank only, advice since 5 Mar 2023; other bodies have advice too',
    ],
    [
      'the confirmation of the one rule that it is of',
      '2025-07-01',
      [advice, oldHouse, army],
      'advice since 1 Jan 2023; in force for the House when last checked in Mar 2023; 1 more rule for other bodies',
    ],
    [
      'only the rule for all while it is in force',
      '2023-04-01',
      [whole, house],
      'in force since 1 Feb 2023',
    ],
    [
      'advice for all',
      '2023-04-01',
      [advice, house],
      'advice since 1 Jan 2023; in force for the House',
    ],
    [
      'a month without a day',
      '2023-03-10',
      [month],
      'nothing on record; in force from an unknown day in Mar 2023',
    ],
    ['a month that is over', '2023-03-31', [month], 'in force since Mar 2023'],
    ['a rule confirmed lately', '2025-03-30', [old], 'in force since 5 Jan 2023'],
    ['a rule confirmed long ago', '2025-03-31', [old], 'in force when last checked in Mar 2023'],
  ])('tells %s', (_, day, lives, words) => {
    expect(wordsOn(day, lives)).toBe(words);
  });

  it('calls a listing a listing', () => {
    expect(wordsOn('2025-02-01', [list], 'procurement')).toBe('listed since 7 Jan 2025');
  });
  it('calls a bar on contracts without a list no listing, and says what it is on', () => {
    expect(wordsOn('2023-01-01', [bar], 'procurement')).toBe(
      'for government contracts, in force since 22 Sep 2022',
    );
    const told = standingWords(
      ENGLISH,
      statusInScope(recordOf(bar), 'tiktok', 'US', 'procurement', '2023-01-01'),
      '2023-01-01',
    );
    expect(told).toMatchObject({ word: 'in force', only: 'for government contracts' });
  });
  it('never says of a bill that died that a rule ended', () => {
    expect(wordsOn('2021-01-02', [bill])).toBe('proposed 5 Aug 2020');
    expect(wordsOn('2021-01-03', [bill])).toBe('dropped 3 Jan 2021, never adopted');
  });
  it('says of what was adopted and revoked that it ended, though it never took effect', () => {
    const order = life({}, ['2020-08-06', 'pending', 'order'], ['2021-06-09', 'ended', 'lifting']);
    expect(wordsOn('2021-06-09', [order])).toBe('ended 9 June 2021');
  });
  it('says of a rule whose end alone is on record that it ended', () => {
    expect(wordsOn('2021-06-09', [life({}, ['2021-06-09', 'ended', 'lifting'])])).toBe(
      'ended 9 June 2021',
    );
  });
});

describe('what is adopted and not yet in force', () => {
  const signed = life({}, ['2026-01-10', 'pending', 'statute-signed']);
  const status = statusInScope(recordOf(signed), 'tiktok', 'US', 'public', '2026-03-01');

  const IN_LANGUAGES = [
    ['en', 'adopted 10 Jan 2026, not yet in force', 'adopted 10 Jan 2026'],
    ['de', 'noch nicht in Kraft (beschlossen: 10. Januar 2026)', 'beschlossen: 10. Januar 2026'],
    ['es', 'aún no vigente (aprobación: 10 de enero de 2026)', 'aprobación: 10 de enero de 2026'],
    ['fr', 'pas encore en vigueur (adoption : 10 janvier 2026)', 'adoption : 10 janvier 2026'],
    [
      'pt_BR',
      'ainda não está em vigor (aprovação: 10 de janeiro de 2026)',
      'aprovação: 10 de janeiro de 2026',
    ],
    ['ru', 'ещё не действует (принятие: 10 января 2026 года)', 'принятие: 10 января 2026 года'],
    ['ar', 'لم يدخل حيّز التنفيذ بعد (اعتُمد في 10 يناير 2026)', 'اعتُمد في 10 يناير 2026'],
    ['hi', 'अभी लागू नहीं (स्वीकृति: 10 जनवरी 2026)', 'स्वीकृति: 10 जनवरी 2026'],
    ['zh_CN', '尚未生效（2026年1月10日通过）', '2026年1月10日通过'],
    ['zh_TW', '尚未生效（2026年1月10日通過）', '2026年1月10日通過'],
    ['ja', '未施行（2026年1月10日成立）', '2026年1月10日成立'],
    ['ko', '아직 시행 전(2026년 1월 10일 제정)', '2026년 1월 10일 제정'],
  ] as const;

  it('has a row for each language', () => {
    const known = IN_LANGUAGES.map(([code]) => code);
    expect(known.toSorted()).toEqual(INTERFACE_LANGUAGES.map(({ code }) => code).toSorted());
  });

  it.each(IN_LANGUAGES)('is told by the day of its adoption, in %s', (language, told, when) => {
    const words = createWords(catalogOf(language));
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    expect(plain(statusWords(words, status, '2026-03-01'))).toBe(told);
    expect(plain(standingWords(words, status, '2026-03-01').when)).toBe(when);
  });
});

describe('bodiesLine', () => {
  const say = (...lives: Lives) => {
    const status = statusInScope(recordOf(...lives), 'tiktok', 'US', 'public', '2026-01-01');
    return status.state === 'no-record' ? '' : bodiesLine(ENGLISH, status);
  };

  it('counts the bodies that have rules in force where the one for all is not', () => {
    expect(say(whole, house, army)).toBe('2 other bodies have similar rules.');
  });
  it('counts no second rule of the body whose rule governs', () => {
    expect(say(house, oldHouse)).toBe('');
    expect(say(house, army)).toBe('One other body has a similar rule.');
  });
  it('says nothing of bodies beside a rule for all', () => {
    expect(say(life({ id: 'all' }, ['2023-02-01', 'in-force', 'policy']), house)).toBe('');
  });
});

describe('a rule whose day is only that of the first report', () => {
  const reported = life(
    { id: 'reported' },
    ['2021-02-03', 'in-force', 'policy'],
    ['2023-06-01', 'ended', 'lifting'],
  );
  const [first] = reported.events;
  if (first) first.firstReport = true;

  it('is in force at least since then, wherever that is told', () => {
    const status = statusInScope(recordOf(reported), 'tiktok', 'US', 'public', '2022-01-01');
    expect(statusWords(ENGLISH, status, '2022-01-01')).toBe('in force at least since 3 Feb 2021');
    expect(standingWords(ENGLISH, status, '2022-01-01').when).toBe('at least since 3 Feb 2021');
    expect(statusWords(createWords(catalogOf('de')), status, '2022-01-01')).toBe(
      'in Kraft mindestens seit dem 3. Februar 2021',
    );
  });
  it('ended on the day that is known', () => {
    expect(wordsOn('2024-01-01', [reported])).toBe('ended 1 June 2023');
  });
});

describe('doubtWords', () => {
  it('tells a change of the month whose day is not known', () => {
    const status = statusInScope(recordOf(month), 'tiktok', 'US', 'public', '2023-03-10');
    expect(doubtWords(ENGLISH, status, '2023-03-10')).toEqual([
      {
        text: 'In force from an unknown day in Mar 2023, so this may already be the case.',
        isNote: false,
      },
    ]);
  });
  it('does not tell of a day by when it was confirmed later', () => {
    const on = (day: string) =>
      doubtWords(ENGLISH, statusInScope(recordOf(old), 'tiktok', 'US', 'public', day), day);
    expect(on('2023-02-01')).toEqual([]);
    expect(on('2023-04-01').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Last checked in Mar 2023\.$/),
    ]);
  });
  it('leaves out a confirmation long ago, which the words for the status name', () => {
    const status = statusInScope(recordOf(old), 'tiktok', 'US', 'public', '2026-01-01');
    expect(statusWords(ENGLISH, status, '2026-01-01')).toMatch(/when last checked in Mar 2023$/);
    expect(doubtWords(ENGLISH, status, '2026-01-01')).toEqual([]);
  });
  it('keeps a confirmation long ago of an adopted measure, whose words name its adoption', () => {
    const adopted = life({ confirmed: '2023-03' }, ['2022-01-05', 'pending', 'policy']);
    const status = statusInScope(recordOf(adopted), 'tiktok', 'US', 'public', '2026-01-01');
    expect(statusWords(ENGLISH, status, '2026-01-01')).toBe(
      'adopted 5 Jan 2022, start not on record',
    );
    expect(doubtWords(ENGLISH, status, '2026-01-01').map(({ text }) => text)).toEqual([
      'Last checked in Mar 2023.',
    ]);
  });
  it('takes a beginning later than what the editor wrote for the last confirmation, as the status itself does', () => {
    const begun = life(
      { confirmed: '2023-03' },
      ['2023-03-17', 'pending', 'policy'],
      ['2023-06-01', 'in-force', 'policy'],
    );
    const status = statusInScope(recordOf(begun), 'tiktok', 'US', 'public', '2026-01-01');
    expect(statusWords(ENGLISH, status, '2026-01-01')).toBe(
      'in force when last checked on 1 June 2023',
    );
    expect(doubtWords(ENGLISH, status).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Last checked on 1 June 2023\.$/),
    ]);
  });
});
