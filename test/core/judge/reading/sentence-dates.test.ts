import { describe, expect, it } from 'vitest';
import { toldYears } from '../../../../src/core/judge/events/told-times.ts';
import type { Sentence } from '../../../../src/core/judge/reading/read-sentences.ts';
import { comingDatesIn, datesIn } from '../../../../src/core/judge/reading/sentence-dates.ts';
import { TextTimes } from '../../../../src/core/judge/reading/text-times.ts';

const PUBLISHED = '2024-06-10';

describe('datesIn', () => {
  it.each([
    ['en', 'It was signed in April.', '2024-04'],
    ['en', 'It was signed in April last year.', '2023-04'],
    ['de', 'Das Gesetz wurde am 24. April des vergangenen Jahres unterzeichnet.', '2023-04-24'],
    ['zh', '去年4月，法案通过。', '2023-04'],
    ['ru', 'Закон приняли в апреле прошлого года.', '2023-04'],
    ['ar', 'صدر القانون في نيسان من العام الماضي.', '2023-04'],
    ['en', 'It was signed in April 2022, not last year.', '2022-04'],
    ['en', 'It was passed last year and signed this year, in April.', '2024-04'],
  ])('takes a date without a year as of the year told (%s: %s)', (lang, text, date) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual([date]);
  });
  it.each([
    ['en', 'It is on hold until early July.', '2024-07'],
    ['pl', 'Zakaz zawieszono do lipca.', '2024-07'],
    ['ja', '7月まで停止されている。', '2024-07'],
    ['en', 'It was signed in August.', '2023-08'],
    ['id', 'Larangan itu berlaku sejak Desember.', '2023-12'],
  ])('takes a month without a year as the next one or as past (%s: %s)', (lang, text, date) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual([date]);
  });
  it('takes December’s next month to be in the next year', () => {
    const held = sentence('en', 'It is on hold until January.');
    expect(datesIn(held, '2024-12-05')).toEqual(['2025-01']);
    expect(datesIn(sentence('en', 'It was signed in November.'), '2024-12-05')).toEqual([
      '2024-11',
    ]);
  });
  it('takes the verb “may” for no month', () => {
    expect(datesIn(sentence('en', 'Those under 16 may not, as of 16 May.'), PUBLISHED)).toEqual([
      '2024-05-16',
    ]);
    expect(datesIn(sentence('en', 'Those under 16 may not.'), PUBLISHED)).toEqual([]);
  });
  it('leaves out such a date if the day of publication is unknown', () => {
    expect(datesIn(sentence('en', 'It was signed in April last year.'), null)).toEqual([]);
  });
});

describe('comingDatesIn', () => {
  it.each([
    ['It applies from 20 August.', ['2024-08-20']],
    ['It applies from September.', ['2024-09']],
    ['It applies from 2 January 2026.', ['2026-01-02']],
    ['It applies from July.', ['2024-07']],
    ['It applies from next month.', ['2024-07']],
    ['It is discussed this month.', []],
    ['It was signed on 4 June and published in May.', []],
    ['It was signed in December.', []],
  ])('returns the dates after publication: %s', (text, dates) => {
    expect(comingDatesIn(sentence('en', text), PUBLISHED)).toEqual(dates);
  });
});

describe('toldYears', () => {
  it.each([
    ['It was signed last year.', ['2023']],
    ['It was signed in April last year.', []],
    ['It was signed.', []],
  ])('returns years told without a date: %s', (text, years) => {
    expect(toldYears(sentence('en', text), PUBLISHED)).toEqual(years);
  });
});

function sentence(lang: string, text: string): Sentence {
  const times = new TextTimes(text, lang);
  return { text, block: 0, part: 'body', start: 0, lang, hits: [], times };
}
