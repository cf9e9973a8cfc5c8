/** True when a text mentions one of the apps, ignoring case. */
export function naming(text: string, names: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return names.some((name) => folded.includes(name.toLowerCase()));
}
