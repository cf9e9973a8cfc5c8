/**
 * Returns the language of the answer file that fits a page's BCP 47 tag: `de-AT` gives `de`, ''
 * gives `en`. For languages of the interface, the choice is that of `chooseLanguage`, made with
 * less code. Any other language gives its own code, such as `nl`.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
