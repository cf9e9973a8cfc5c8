import { expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

it.each([
  ['id', 'Nepal larang TikTok', 'Nepal melarang TikTok menyusul India.'],
  ['ja', 'ネパール、TikTok禁止', 'ネパール政府はインドに続きTikTokを禁止した。'],
  ['ru', 'Непал запретил TikTok', 'Непал запретил TikTok вслед за Индией.'],
  ['vi', 'Nepal cấm TikTok', 'Nepal cấm TikTok sau Ấn Độ.'],
])('a place that did the same before makes a claim (%s)', (language, title, text) => {
  expect(rulesIn(language, '2023-11-14', title, text)).toEqual(['IN/public', 'NP/public']);
});
