/**
 * Returns the language of the answer file for a page with this BCP 47 tag: `de-AT` gives `de`, ''
 * gives `en`. Gives the same result as `chooseLanguage` for the languages of the interface, but
 * needs less code. Any other language gives its own code, such as `nl`.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
