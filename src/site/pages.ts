import type { SiteFacts } from './facts.ts';
import { appsIn } from './facts.ts';
import { allPages } from './pages/all-pages.tsx';
import { appInPlacePage } from './pages/app-in-place-page.tsx';
import { appPage } from './pages/app-page.tsx';
import { dataPage } from './pages/data-page.tsx';
import { eventPage } from './pages/event-page.tsx';
import { monthPage, monthsOf } from './pages/month-page.tsx';
import { placePage } from './pages/place-page.tsx';
import { rulePage } from './pages/rule-page.tsx';
import type { SitePage } from './site-page.ts';

/** Makes the site's pages one after another, so that only one page is in memory. */
export function* sitePages(facts: SiteFacts): Generator<SitePage> {
  const { apps, jurisdictions, measures, events } = facts.record;
  yield allPages(facts);
  yield dataPage(facts);
  for (const app of apps) if (app.watched) yield appPage(facts, app);
  for (const place of jurisdictions) {
    yield placePage(facts, place);
    for (const app of appsIn(facts, place.code)) yield appInPlacePage(facts, app, place);
  }
  for (const measure of measures) yield rulePage(facts, measure);
  for (const event of events) yield eventPage(facts, event);
  for (const month of monthsOf(facts)) yield monthPage(facts, month);
}

/** Number of pages that `sitePages` makes, for showing progress. */
export function pageCount(facts: SiteFacts): number {
  const { apps, jurisdictions, measures, events } = facts.record;
  const answers = jurisdictions.reduce((sum, { code }) => sum + appsIn(facts, code).length, 0);
  const watched = apps.filter((app) => app.watched).length;
  const months = monthsOf(facts).length;
  return 2 + watched + jurisdictions.length + answers + measures.length + events.length + months;
}
