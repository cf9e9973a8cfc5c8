import type { NamePatterns } from './gate.ts';
import { namePatterns } from './name-patterns.ts';

interface NamedApp {
  watched: boolean;
  names: readonly string[];
  abroadNames?: readonly string[] | undefined;
}

/**
 * Builds the patterns with which the gate (see `gate.ts`) looks for names of watched apps on each
 * page. Includes `abroadNames`: names of a sister app, such as 抖音 for TikTok. They mean the
 * watched app in sentences about any country but the sister app's own.
 */
export function watchedPatterns(apps: readonly NamedApp[]): NamePatterns {
  const watched = apps.filter((app) => app.watched);
  return namePatterns(watched.flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]));
}
