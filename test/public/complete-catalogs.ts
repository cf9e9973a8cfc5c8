import type arabic from '../../public/_locales/ar/messages.json';
import type german from '../../public/_locales/de/messages.json';
import type english from '../../public/_locales/en/messages.json';
import type spanish from '../../public/_locales/es/messages.json';
import type french from '../../public/_locales/fr/messages.json';
import type hindi from '../../public/_locales/hi/messages.json';
import type japanese from '../../public/_locales/ja/messages.json';
import type korean from '../../public/_locales/ko/messages.json';
import type portuguese from '../../public/_locales/pt_BR/messages.json';
import type russian from '../../public/_locales/ru/messages.json';
import type simplified from '../../public/_locales/zh_CN/messages.json';
import type traditional from '../../public/_locales/zh_TW/messages.json';
import type { LanguageCode } from '../../src/core/wording/interface-languages.ts';
import type { MessageKey } from '../../src/core/wording/messages.ts';

/**
 * Names of texts that a language may lack: those of places, and of bodies such as the army.
 */
type Optional = `${'place' | 'placeShort' | 'inPlace' | 'bodyName' | 'record_body'}_${string}`;

/**
 * Names of the texts that every catalog must have. Every language uses the plural form `other`, so
 * only this form is required here. `locales.test.ts` checks the rest.
 */
type RequiredKey = {
  [K in Exclude<MessageKey, Optional>]: K extends keyof typeof english ? K : `${K}_other`;
}[Exclude<MessageKey, Optional>];

type Complete<Catalog extends Record<RequiredKey, { message: string }>> = Catalog;

type InEachLanguage<Catalogs extends Record<LanguageCode, unknown>> = Catalogs;

/**
 * The catalogs of all languages. A language's row does not compile if its catalog lacks a
 * required text. The compiler thus reports each language in which a new English text is missing.
 */
export type CompleteCatalogs = InEachLanguage<{
  ar: Complete<typeof arabic>;
  de: Complete<typeof german>;
  en: Complete<typeof english>;
  es: Complete<typeof spanish>;
  fr: Complete<typeof french>;
  hi: Complete<typeof hindi>;
  ja: Complete<typeof japanese>;
  ko: Complete<typeof korean>;
  pt_BR: Complete<typeof portuguese>;
  ru: Complete<typeof russian>;
  zh_CN: Complete<typeof simplified>;
  zh_TW: Complete<typeof traditional>;
}>;
