import type { App } from './schema.ts';
import { namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/**
 * Result of checking an added app. `app` has only those names that are not taken. It is null when
 * the app is left out.
 */
export interface NewApp {
  app: App | null;
  /** True when the app lost a name or was left out because a name was taken. */
  isNameTaken: boolean;
}

/**
 * Returns a function that removes taken names from an added app, so that it can't claim other
 * apps' news. Drops an app that loses its display name.
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
    const isFree = (name: string) => !all.has(skeletonOf(name));
    // `abroadNames` usually holds names of a sister app: TikTok's entry has 抖音, the name of Douyin.
    // These names stay even if another app has them. Only names of watched apps are removed.
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
