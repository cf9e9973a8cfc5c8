/**
 * Returns the language of a page's answer file. `tag` is the page's language (BCP 47). The result
 * is the first part of `tag`, even if the interface lacks that language: `de-AT` gives `de`.
 * However, Chinese gives `zh-TW` or `zh-CN`, Portuguese gives `pt-BR`, and '' gives `en`.
 */
export function fileLanguage(tag: string): string {
  // `chooseLanguage` gives equal results for the interface's languages, but needs more code.
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
