import type { VNode } from 'preact';
import type { App, Jurisdiction } from '../../core/record/schema.ts';
import type { Scope } from '../../core/record/scopes.ts';
import type { SiteFacts } from '../facts.ts';
import { type PlaceRow, placeTable } from '../place-table.tsx';
import { answerForApp } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/** Content of a page "Where are there rules on APP for PEOPLE?". */
interface Where extends Pick<SitePage, 'path' | 'title' | 'above'> {
  app: App;
  scope: Scope;
  /** Places with a rule, in the order in which the page lists them. */
  rows: readonly PlaceRow[];
  /** Places with such a rule in force. The answer names them. */
  places: readonly Jurisdiction[];
  /** Content above the table. */
  lead: VNode;
}

/** Makes a page that answers with a list of places and has a table of them. */
export function wherePage(
  facts: SiteFacts,
  { app, scope, rows, places, lead, ...own }: Where,
): SitePage {
  const { day } = facts;
  const { path, title } = own;
  const answer = answerForApp(facts, app, scope, places);
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
