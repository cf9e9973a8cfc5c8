/** True when a text contains one of the names, ignoring case. */
export function naming(text: string, names: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return names.some((name) => folded.includes(name.toLowerCase()));
}
