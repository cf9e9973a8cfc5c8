import { expect, it } from 'vitest';
import { chooseLanguage, INTERFACE_LANGUAGES } from '../../src/core/wording/interface-languages.ts';
import { tongueOf } from '../../src/core/wording/tongue.ts';
import { fileLanguage } from '../../src/embed/file-language.ts';

const TAGS = ['', 'en-US', 'de-AT', 'pt', 'pt-PT', 'zh', 'zh-Hant', 'zh-HK', 'zh-Hans-HK', 'AR-eg'];
const OWN = INTERFACE_LANGUAGES.map(({ code }) => tongueOf(code).tag);

it.each([...TAGS, ...OWN])('takes %j as the interface takes it', (tag) => {
  expect(fileLanguage(tag)).toBe(tongueOf(chooseLanguage('auto', [tag])).tag);
});
