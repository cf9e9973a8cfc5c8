/**
 * Returns the language of the answer file for a page whose language is `tag` (BCP 47): `de-AT`
 * gives `de`, '' gives `en`. Any other language gives its own code, such as `nl`, even if the
 * interface lacks it. For languages of the interface, this agrees with `chooseLanguage`, but needs
 * less code.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
