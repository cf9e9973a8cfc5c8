import type { NamePatterns } from './gate.ts';
import { namePatterns } from './name-patterns.ts';

interface NamedApp {
  watched: boolean;
  names: readonly string[];
  abroadNames?: readonly string[] | undefined;
}

/**
 * Builds the patterns with which the gate (see `gate.ts`) looks for watched apps on each page.
 * Includes names of sister apps, such as 抖音 (Douyin) for TikTok.
 */
export function watchedPatterns(apps: readonly NamedApp[]): NamePatterns {
  const watched = apps.filter((app) => app.watched);
  // Outside the home country of the app's company, the name of a sister app, such as 抖音 (Douyin),
  // means the watched app (see `abroadNames` in `appSchema`).
  return namePatterns(watched.flatMap(({ names, abroadNames = [] }) => [...names, ...abroadNames]));
}
