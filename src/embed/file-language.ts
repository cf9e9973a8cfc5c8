/**
 * Returns the BCP 47 tag in the name of the file of answers for a page's language: `de` for
 * `de-AT`, `zh-TW` for `zh-Hant`, `en` for ''. Chooses as `chooseLanguage` does, without its table,
 * which would be a tenth of the element's script; a language that the record's texts lack stays.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
