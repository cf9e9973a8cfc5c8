/** True when a text names one of the apps, without regard to case. */
export function naming(text: string, names: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return names.some((name) => folded.includes(name.toLowerCase()));
}
