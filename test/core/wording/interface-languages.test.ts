import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/core/wording/interface-languages.ts';

describe('chooseLanguage', () => {
  it.each([
    [['de-AT'], 'de'],
    [['pt-PT'], 'pt_BR'],
    [['zh'], 'zh_CN'],
    [['zh-SG'], 'zh_CN'],
    [['zh-HK'], 'zh_TW'],
    [['zh-Hant-MO'], 'zh_TW'],
    [['zh-Hans-TW'], 'zh_CN'],
    [['zh_TW'], 'zh_TW'],
    [['tlh', 'ar-EG', 'en'], 'ar'],
    [['arn'], 'en'],
    [['xx-de'], 'en'],
    [[], 'en'],
  ])('takes for %j the language %s', (wanted, code) => {
    expect(chooseLanguage('auto', wanted)).toBe(code);
  });
  it('keeps to what was chosen', () => {
    expect(chooseLanguage('ja', ['de'])).toBe('ja');
  });
});
