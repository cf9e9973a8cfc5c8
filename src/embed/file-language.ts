/**
 * Returns the code of the answer file's language for a page. `tag` is the page's language (BCP
 * 47): `de-AT` gives `de`, and '' gives `en`. A language that the interface lacks gives its own
 * code, such as `nl`. For all other languages, the result is the same as from `chooseLanguage`,
 * which needs more code.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
