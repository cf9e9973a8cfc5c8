/**
 * Returns the language of a page's answer file. `tag` is the page's language (BCP 47): `de-AT`
 * gives `de`, '' gives `en`. A language that the interface lacks keeps its code.
 */
export function fileLanguage(tag: string): string {
  // `chooseLanguage` gives equal results for the interface's languages, but needs more code.
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
