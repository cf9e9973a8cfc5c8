import type { App } from './schema.ts';
import { namesOf, skeletonsWith, takenNames, type Variants } from './taken-names.ts';

/**
 * Result of checking an app of an added record. `app` has only the names that are free. It is null
 * when the app is left out.
 */
export interface NewApp {
  app: App | null;
  /** True when the app lost a name or was left out because a name was taken. */
  isNameTaken: boolean;
}

/**
 * Returns a function that decides which names an app of an added record may keep. The app loses
 * each name that equals, resembles or contains that of a known app, or equals that of a known
 * place. Otherwise, news about the known app would be attributed to it. An app that loses its
 * display name is left out. Sister apps share names in `abroadNames` by design, so such a name is
 * lost only to a watched app.
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
