import { describe, expect, it } from 'vitest';
import { toldYears } from '../../../../src/core/judge/events/told-times.ts';
import type { Sentence } from '../../../../src/core/judge/reading/read-sentences.ts';
import { datesIn } from '../../../../src/core/judge/reading/sentence-dates.ts';
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
  it('leaves out such a date if the day of publication is unknown', () => {
    expect(datesIn(sentence('en', 'It was signed in April last year.'), null)).toEqual([]);
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
