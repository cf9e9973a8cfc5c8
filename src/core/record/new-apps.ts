import type { App } from './schema.ts';
import { namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/**
 * Result of checking an added app. `app` lacks the names that are taken. It is null if the app
 * must not be added.
 */
export interface NewApp {
  app: App | null;
  /** True when a name of the app was taken. The app has lost this name, or was refused. */
  isNameTaken: boolean;
}

/**
 * Returns a function that checks an app to be added and removes names that another app or place
 * has. It refuses an app whose display name is taken.
 */
export function newApps(
  apps: readonly App[],
  places: readonly { name: string }[],
  variants: Variants,
): (app: App) => NewApp {
  const skeletonOf = skeletonsWith(variants);
  const isWatched = ({ watched }: App) => watched;
  const all = takenNames(apps.flatMap(namesOf).map(skeletonOf));
  const watched = takenNames(apps.filter(isWatched).flatMap(namesOf).map(skeletonOf));
  for (const { name } of places) all.take(skeletonOf(name));
  return (app) => {
    if (all.has(skeletonOf(app.name))) return { app: null, isNameTaken: true };
    // A name of another app is removed: news about that app could count as news about this one.
    const isFree = (name: string) => !all.has(skeletonOf(name));
    // `abroadNames` usually has the names of a sister app, such as 抖音 (Douyin) for TikTok. The
    // sister app may be in the record with the same names. Therefore a name is removed only if a
    // watched app has the name.
    const isFreeAbroad = (name: string) => !watched.has(skeletonOf(name));
    const free: App = { ...app, names: app.names.filter(isFree) };
    if (app.companyNames) free.companyNames = app.companyNames.filter(isFree);
    if (app.abroadNames) free.abroadNames = app.abroadNames.filter(isFreeAbroad);
    for (const skeleton of namesOf(free).map(skeletonOf)) {
      all.take(skeleton);
      if (free.watched) watched.take(skeleton);
    }
    return { app: free, isNameTaken: namesOf(free).length < namesOf(app).length };
  };
}
