import { measureById } from '../core/record/record-index.ts';
import type { App, LegalEvent } from '../core/record/schema.ts';
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
import { paths } from './paths.ts';
import { scopesOf } from './place-table.tsx';
import { WHOLE_SITE } from './share.ts';
import type { SitePage } from './site-page.ts';

/**
 * Yields the pages that exist only in English, one at a time to save memory. `share` selects
 * pages; by default all.
 */
export function* englishPages(facts: SiteFacts, share = WHOLE_SITE): Generator<SitePage> {
  const { measures, events } = facts.record;
  if (share(paths.data)) yield dataPage(facts);
  for (const measure of measures) if (share(measure.jurisdiction)) yield rulePage(facts, measure);
  for (const event of events) if (share(placeOf(facts, event))) yield eventPage(facts, event);
  for (const month of monthsIn(facts.record))
    if (share(paths.month(month))) yield monthPage(facts, month);
}

/**
 * Yields the pages that exist in every language: apps, places, and the table of contents. They are
 * in the language of `facts`. `share` selects pages; by default all.
 */
export function* translatedPages(facts: SiteFacts, share = WHOLE_SITE): Generator<SitePage> {
  if (share(paths.all)) yield allPages(facts);
  for (const app of watchedApps(facts)) {
    if (share(paths.app(app.id))) yield appPage(facts, app);
    for (const scope of scopesOn(facts, app))
      if (share(paths.appForScope(app.id, scope))) yield appForScopePage(facts, app, scope);
  }
  for (const place of facts.record.jurisdictions) {
    if (!share(place.code)) continue;
    yield placePage(facts, place);
    for (const app of appsIn(facts, place.code)) yield appInPlacePage(facts, app, place);
  }
}

/**
 * Returns how many pages `englishPages` and `translatedPages` will make, so that a program can
 * show its progress.
 */
export function pageCounts(facts: SiteFacts, share = WHOLE_SITE) {
  const { jurisdictions, measures, events } = facts.record;
  const english = [
    paths.data,
    ...measures.map(({ jurisdiction }) => jurisdiction),
    ...events.map((event) => placeOf(facts, event)),
    ...monthsIn(facts.record).map(paths.month),
  ];
  const translated = [
    paths.all,
    ...watchedApps(facts).flatMap((app) => [
      paths.app(app.id),
      ...scopesOn(facts, app).map((scope) => paths.appForScope(app.id, scope)),
    ]),
    ...jurisdictions.flatMap(({ code }) => [code, ...appsIn(facts, code).map(() => code)]),
  ];
  return { english: english.filter(share).length, translated: translated.filter(share).length };
}

/** Returns the code of the place of an event's first measure; '' if the event has no place. */
function placeOf({ record }: SiteFacts, { measures: [first = ''] }: LegalEvent): string {
  return measureById(record, first)?.jurisdiction ?? '';
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
