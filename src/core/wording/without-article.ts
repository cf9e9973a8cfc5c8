/** Returns an English name without its article: "House of Commons" for "the House of Commons". */
export function withoutArticle(name: string): string {
  return name.replace(/^the /, '');
}
