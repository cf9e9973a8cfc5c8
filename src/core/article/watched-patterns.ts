import type { NamePatterns } from './gate.ts';
import { namePatterns } from './name-patterns.ts';

/**
 * The fields of an app that decide whether pages are searched for the app, and for which names.
 */
interface NamedApp {
  watched: boolean;
  names: readonly string[];
  abroadNames?: readonly string[] | undefined;
}

/**
 * Builds the patterns with which the gate (the script that searches each page) finds the names of
 * watched apps. Includes `abroadNames`, which mean the app only in sentences about certain
 * countries.
 */
export function watchedPatterns(apps: readonly NamedApp[]): NamePatterns {
  const watched = apps.filter((app) => app.watched);
  return namePatterns(watched.flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]));
}
