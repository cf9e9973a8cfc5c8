import type { VNode } from 'preact';
import type { App, Jurisdiction } from '../../core/record/schema.ts';
import type { Scope } from '../../core/record/scopes.ts';
import type { SiteFacts } from '../facts.ts';
import { type PlaceRow, placeTable } from '../place-table.tsx';
import { answerForApp } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Content of a page such as "Where is TikTok banned?". The page is about one group of people
 * (`scope`).
 */
interface Where extends Pick<SitePage, 'path' | 'title' | 'above'> {
  app: App;
  scope: Scope;
  /** Rows of the table: the places with a rule on the app, in the order of the table. */
  rows: readonly PlaceRow[];
  /**
   * Places that the answer names. For the public, these are the countries and unions with a ban
   * for everyone; states and provinces are left out. For another group, they are all places with a
   * rule in force for that group.
   */
  places: readonly Jurisdiction[];
  /** Content to show above the table. */
  lead: VNode;
}

/**
 * Makes a page that answers a question such as "Where is TikTok banned?". The page begins with the
 * answer and then lists all places in `rows`.
 */
export function wherePage(
  facts: SiteFacts,
  { app, scope, rows, places, lead, ...own }: Where,
): SitePage {
  const { day } = facts;
  const { path, title } = own;
  const statuses = rows.flatMap(({ groups }) =>
    groups.flatMap((group) => (group.scope === scope ? [group.status] : [])),
  );
  const answer = answerForApp(facts, app, scope, places, statuses);
  return {
    ...own,
    isTranslated: true,
    subject: null,
    answer,
    picture: { look: places.length > 0 ? 'in-force' : 'no-record', title, answer },
    data: `data/app/${app.id}/`,
    changed: day,
    body: (
      <>
        {lead}
        {placeTable(facts, path, app, rows)}
      </>
    ),
  };
}
