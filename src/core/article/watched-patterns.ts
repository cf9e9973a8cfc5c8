import type { NamePatterns } from './gate.ts';
import { namePatterns } from './name-patterns.ts';

/** The fields of an app that decide whether pages are searched for it, and for which names. */
interface NamedApp {
  watched: boolean;
  names: readonly string[];
  abroadNames?: readonly string[] | undefined;
}

/**
 * Builds the patterns by which the gate finds pages that may be about a watched app: the names of
 * watched apps, including `abroadNames`, which mean such an app only in sentences about certain
 * countries.
 */
export function watchedPatterns(apps: readonly NamedApp[]): NamePatterns {
  const watched = apps.filter((app) => app.watched);
  return namePatterns(watched.flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]));
}
