import type { NamePatterns } from './gate.ts';
import { namePatterns } from './name-patterns.ts';

interface NamedApp {
  watched: boolean;
  names: readonly string[];
  abroadNames?: readonly string[] | undefined;
}

/**
 * Builds the patterns with which the gate (see `gate.ts`) looks for names of watched apps on each
 * page. Includes `abroadNames`, such as 抖音 for TikTok. Such a name means the watched app only in
 * sentences about certain countries.
 */
export function watchedPatterns(apps: readonly NamedApp[]): NamePatterns {
  const watched = apps.filter((app) => app.watched);
  return namePatterns(watched.flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]));
}
