import type { App } from './schema.ts';
import { namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/** An app to add; null when it is left out, because its own name is another's. */
export interface NewApp {
  app: App | null;
  /** True when the app lost a name, or was left out. */
  isNameTaken: boolean;
}

/**
 * Returns a function that takes in apps of added records. An app loses each name that equals,
 * resembles or contains a name of a known app, or equals a name of a known place; pages are
 * searched for names, so news about the known app would be taken for news about the new one. Names
 * in `abroadNames` belong to a sister app by design, so only those of watched apps are refused.
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
    const isSisters = (name: string) => !watched.has(skeletonOf(name));
    const free: App = { ...app, names: app.names.filter(isFree) };
    if (app.companyNames) free.companyNames = app.companyNames.filter(isFree);
    if (app.abroadNames) free.abroadNames = app.abroadNames.filter(isSisters);
    for (const skeleton of namesOf(free).map(skeletonOf)) {
      all.take(skeleton);
      if (free.watched) watched.take(skeleton);
    }
    return { app: free, isNameTaken: namesOf(free).length < namesOf(app).length };
  };
}
