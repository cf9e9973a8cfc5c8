/**
 * One pattern for all the given names, regardless of case. The names are taken literally.
 * An empty list gives a pattern that matches nothing.
 */
export function namesPattern(names: readonly string[]): RegExp {
  const literal = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('|') || '(?!)', 'i');
}

/** True when a text names one of the apps of a `namesPattern`. Reads the text once. */
export function namesWatchedApp(text: string, names: RegExp): boolean {
  return names.test(text);
}
