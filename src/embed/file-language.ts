/**
 * Returns the BCP 47 tag that the name of a file of answers contains, for the language of a page:
 * `de` for `de-AT`, `zh-TW` for `zh-Hant`, `en` for ''. Gives the same results as
 * `chooseLanguage`, but does not use its table, which would make up a tenth of the element's
 * script. A language without a translation is returned unchanged.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
