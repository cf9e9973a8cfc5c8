import type { App } from './schema.ts';
import { namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/** Result of checking an app of an added record. */
export interface NewApp {
  app: App | null;
  /** True when the app lost a name, or was left out. */
  isNameTaken: boolean;
}

/**
 * Returns a function that checks apps of added records. An app loses each name that equals,
 * resembles or contains a name of a known app, or equals the name of a known place; an app whose
 * display name is such a name is left out. The reason is that pages are searched for names, so
 * news about the known app would be attributed to the new one. Names in `abroadNames` are by
 * design a sister app's, so an app loses such a name only if a watched app has it.
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
