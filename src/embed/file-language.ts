/**
 * Returns the language tag (BCP 47) of the answer file for a page in the language `tag`: `de-AT`
 * gives `de`, `zh-Hant` gives `zh-TW`, and '' gives `en`. Returns other languages unchanged. Does
 * the same as `chooseLanguage` with less code.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
