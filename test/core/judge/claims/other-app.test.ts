import { expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

it.each([
  ['en', 'Nepal bans TikTok', 'Like Russia, which has blocked Instagram, Nepal banned TikTok.'],
  ['de', 'Nepal verbietet TikTok', 'Russland hat Instagram gesperrt, Nepal verbietet nun TikTok.'],
])('a place that restricts only an unwatched app makes no claim (%s)', (language, title, text) => {
  expect(rulesIn(language, '2023-11-14', title, text)).toEqual(['NP/public']);
});

it.each([
  ['TikTok', '尼泊爾封鎖TikTok', '除了印度以外，只有尼泊爾禁止人民使用TikTok等軟體。'],
  [
    'the name of its Chinese twin',
    '尼泊爾封鎖抖音',
    '除了印度以外，沒有國家禁止人民使用抖音等軟體。',
  ],
])('a place that restricts a watched app by %s makes one', (_name, title, text) => {
  expect(rulesIn('zh', '2023-11-14', title, text)).toContain('IN/public');
});
