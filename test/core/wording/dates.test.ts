import { describe, expect, it } from 'vitest';
import {
  agoWords,
  dateSourceWords,
  dateWords,
  dayOfInstant,
  inMinutes,
  onDate,
  sinceWords,
} from '../../../src/core/wording/dates.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

describe('dateWords', () => {
  it.each([
    ['2020-09-19', '19 Sep 2020'],
    ['2021-06-09', '9 June 2021'],
    ['2020-02', 'Feb 2020'],
    ['2020-12-31', '31 Dec 2020'],
    ['2020-13-01', '2020-13-01'],
    ['', ''],
  ])('says %s as "%s"', (date, words) => expect(dateWords(ENGLISH, date)).toBe(words));
});

/**
 * Three phrases in each interface language except English: the date "1 May 2023", the phrase "in
 * May 2023", and the phrase "since May 2023".
 */
const IN_LANGUAGES = [
  ['de', '1. Mai 2023', 'im Mai 2023', 'seit Mai 2023'],
  ['fr', '1er mai 2023', 'en mai 2023', 'depuis mai 2023'],
  ['es', '1 de mayo de 2023', 'en mayo de 2023', 'desde mayo de 2023'],
  ['ru', '1 мая 2023 года', 'в мае 2023 года', 'с мая 2023 года'],
  ['ar', '1 مايو 2023', 'في مايو 2023', 'منذ مايو 2023'],
  ['hi', '1 मई 2023', 'मई 2023 में', 'मई 2023 से'],
  ['ja', '2023年5月1日', '2023年5月', '2023年5月から'],
  ['pt_BR', '1º de maio de 2023', 'em maio de 2023', 'desde maio de 2023'],
  ['ko', '2023년 5월 1일', '2023년 5월', '2023년 5월부터'],
  ['zh_CN', '2023年5月1日', '2023年5月', '自2023年5月起'],
  ['zh_TW', '2023年5月1日', '2023年5月', '自2023年5月起'],
] as const;

it('the forms of dates are known in each language', () => {
  const known = ['en', ...IN_LANGUAGES.map(([code]) => code)];
  expect(known.toSorted()).toEqual(INTERFACE_LANGUAGES.map(({ code }) => code).toSorted());
});

describe.each(IN_LANGUAGES)('in the language %s', (code, day, month, since) => {
  const words = createWords(catalogOf(code));
  it('a day, a month and a beginning have its own form', () => {
    expect(dateWords(words, '2023-05-01')).toBe(day);
    expect(onDate(words, '2023-05')).toBe(month);
    expect(sinceWords(words, { date: '2023-05' })).toBe(since);
  });
});

describe('onDate', () => {
  it('is "on" a day and "in" a month', () => {
    expect(onDate(ENGLISH, '2020-09-19')).toBe('on 19 Sep 2020');
    expect(onDate(ENGLISH, '2020-02')).toBe('in Feb 2020');
  });
  it.each([
    ['2020-01', 'в январе 2020 года', 'с января 2020 года'],
    ['2020-03', 'в марте 2020 года', 'с марта 2020 года'],
    ['2020-08', 'в августе 2020 года', 'с августа 2020 года'],
  ])('bends the month in Russian: %s', (date, month, since) => {
    const russian = createWords(catalogOf('ru'));
    expect(onDate(russian, date)).toBe(month);
    expect(sinceWords(russian, { date })).toBe(since);
  });
});

describe('dateSourceWords', () => {
  it.each([
    ['address', 'The article’s date comes from the page’s address.'],
    ['dateline', 'The article’s date comes from a date line on the page.'],
    [
      'article:published_time',
      'The article’s date comes from the page’s own data (article:published_time).',
    ],
  ])('says of %s "%s"', (source, words) =>
    expect(dateSourceWords(ENGLISH, { source })).toBe(words),
  );
});

describe('dayOfInstant', () => {
  it('takes the day in UTC', () =>
    expect(dayOfInstant(ENGLISH, '2026-08-10T23:59:59Z')).toBe('10 Aug 2026'));
});

describe('agoWords', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T12:00:30Z', 'just now'],
    ['2026-11-24T11:59:01Z', 'just now'],
    ['2026-11-24T11:59:00Z', '1 minute ago'],
    ['2026-11-24T11:00:01Z', '59 minutes ago'],
    ['2026-11-24T10:00:00Z', '2 hours ago'],
    ['2026-11-22T12:00:01Z', '47 hours ago'],
    ['2026-11-22T12:00:00Z', '2 days ago'],
  ])('says of %s "%s"', (instant, words) => expect(agoWords(ENGLISH, instant, now)).toBe(words));
  it.each([
    ['ja', '2時間前'],
    ['zh_TW', '2小時前'],
    ['ko', '2시간 전'],
  ])('has no space beside a Japanese or Chinese word: %s', (code, ago) => {
    expect(agoWords(createWords(catalogOf(code)), '2026-11-24T10:00:00Z', now)).toBe(ago);
  });
});

describe('inMinutes', () => {
  it.each([
    ['en', 'in 12 minutes'],
    ['ja', '12分後'],
    ['zh_TW', '12分鐘後'],
  ])('says when, without a space beside a Japanese or Chinese word: %s', (code, when) => {
    expect(inMinutes(createWords(catalogOf(code)), 12)).toBe(when);
  });
});
