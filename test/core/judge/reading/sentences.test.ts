import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/core/judge/lexicon/all-words.ts';
import { sentencesOf } from '../../../../src/core/judge/reading/sentences.ts';

const FULL_STOPS = allWords().fullStops;
const texts = (text: string) =>
  sentencesOf(text, FULL_STOPS).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['Sen. Rubio and Gov. Noem agreed.', ['Sen. Rubio and Gov. Noem agreed.']],
    ['Judge W. Fletcher wrote 3.5 pages.', ['Judge W. Fletcher wrote 3.5 pages.']],
    ['Dzieci do 13. roku życia. Także inne.', ['Dzieci do 13. roku życia.', 'Także inne.']],
    ['Ab dem 13. März gilt es. Gut.', ['Ab dem 13. März gilt es.', 'Gut.']],
    ['Apps wie z.B. TikTok. Gut.', ['Apps wie z.B. TikTok.', 'Gut.']],
    ['Seen by S.A. Smith in D.C. Monday.', ['Seen by S.A.', 'Smith in D.C. Monday.']],
    ['The q.r. 5 pages. A Ph.D. 2 years on.', ['The q.r. 5 pages.', 'A Ph.D. 2 years on.']],
    ['They are 13. March on.', ['They are 13.', 'March on.']],
    ['It passed in 2024. Separately, India did.', ['It passed in 2024.', 'Separately, India did.']],
    ['It ended in 2024. August came.', ['It ended in 2024.', 'August came.']],
    ['On Jan. 19. Separately, India did.', ['On Jan. 19.', 'Separately, India did.']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['政府宣布禁令。该应用称将上诉！', ['政府宣布禁令。', '该应用称将上诉！']],
    ['सरकार ने रोक लगाई। ऐप बंद है।', ['सरकार ने रोक लगाई।', 'ऐप बंद है।']],
    [
      'One.[1] Two.[2][note 3] Three.\u200b Four.',
      ['One.[1]', 'Two.[2][note 3]', 'Three.\u200b', 'Four.'],
    ],
    ['See [1].Two', ['See [1].Two']],
    ['  ', []],
  ])('splits “%s”', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '。', '\n', '"') }),
        (text) => {
          expect(texts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('gives at most as many as asked for', () => {
    expect(sentencesOf('Go. '.repeat(50), FULL_STOPS, 10)).toHaveLength(10);
  });
});
