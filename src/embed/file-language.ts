/**
 * Returns the language tag (BCP 47) in the name of the answer file for a page. `tag` is the
 * page's language: `de-AT` gives `de`, `zh-Hant` gives `zh-TW`, and '' gives `en`. Gives the same
 * results as `chooseLanguage`, but does not use its table, which would make up a tenth of the
 * element's script. A language without a translation is returned unchanged.
 */
export function fileLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  if (primary === 'zh')
    return /-(hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return primary === 'pt' ? 'pt-BR' : primary || 'en';
}
