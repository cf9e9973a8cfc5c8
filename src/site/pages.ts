import type { App } from '../core/record/schema.ts';
import type { Scope } from '../core/record/scopes.ts';
import { appsIn, groupsOf, placesOf, type SiteFacts } from './facts.ts';
import { monthsIn } from './lookup.ts';
import { allPages } from './pages/all-pages.tsx';
import { appForScopePage } from './pages/app-for-scope-page.tsx';
import { appInPlacePage } from './pages/app-in-place-page.tsx';
import { appPage } from './pages/app-page.tsx';
import { dataPage } from './pages/data-page.tsx';
import { eventPage } from './pages/event-page.tsx';
import { monthPage } from './pages/month-page.tsx';
import { placePage } from './pages/place-page.tsx';
import { rulePage } from './pages/rule-page.tsx';
import { scopesOf } from './place-table.tsx';
import type { SitePage } from './site-page.ts';

/**
 * Makes the pages that exist only in English, one at a time, so that only one page is in memory.
 */
export function* englishPages(facts: SiteFacts): Generator<SitePage> {
  const { measures, events } = facts.record;
  yield dataPage(facts);
  for (const measure of measures) yield rulePage(facts, measure);
  for (const event of events) yield eventPage(facts, event);
  for (const month of monthsIn(facts.record)) yield monthPage(facts, month);
}

/**
 * Makes the pages that exist in every language, in the language of `facts`: pages about apps and
 * places, and the table of contents.
 */
export function* translatedPages(facts: SiteFacts): Generator<SitePage> {
  yield allPages(facts);
  for (const app of watchedApps(facts)) {
    yield appPage(facts, app);
    for (const scope of scopesOn(facts, app)) yield appForScopePage(facts, app, scope);
  }
  for (const place of facts.record.jurisdictions) {
    yield placePage(facts, place);
    for (const app of appsIn(facts, place.code)) yield appInPlacePage(facts, app, place);
  }
}

/** Returns how many pages `englishPages` and `translatedPages` make, for showing the progress. */
export function pageCounts(facts: SiteFacts): { english: number; translated: number } {
  const { jurisdictions, measures, events } = facts.record;
  const apps = watchedApps(facts);
  const scopes = apps.reduce((sum, app) => sum + scopesOn(facts, app).length, 0);
  const answers = jurisdictions.reduce((sum, { code }) => sum + appsIn(facts, code).length, 0);
  return {
    english: 1 + measures.length + events.length + monthsIn(facts.record).length,
    translated: 1 + apps.length + scopes + jurisdictions.length + answers,
  };
}

function watchedApps({ record }: SiteFacts): App[] {
  return record.apps.filter(({ watched }) => watched);
}

function scopesOn(facts: SiteFacts, app: App): Scope[] {
  return scopesOf(
    placesOf(facts, app.id).map((place) => ({
      place,
      groups: groupsOf(facts, app.id, place.code),
    })),
  );
}
