import type { VNode } from 'preact';
import { useWords } from '../components/use-words.ts';
import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone, type Scope } from '../core/record/scopes.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { placeName } from '../core/wording/places.ts';
import { groupsOf, placesOf, type SiteFacts } from './facts.ts';
import type { GroupStatus } from './lookup.ts';
import { statusBadge, To } from './parts.tsx';
import { pathsIn } from './paths.ts';

/** A place, with the law on an app there for each group of people. */
export interface PlaceRow {
  place: Jurisdiction;
  groups: GroupStatus[];
}

/**
 * Returns a row for each place with a rule on the app. Places with at least one group for which
 * `isFirst` is true come before the others. Otherwise, the rows are in the record's order.
 */
export function placeRows(
  facts: SiteFacts,
  app: App,
  isFirst: (group: GroupStatus) => boolean,
): PlaceRow[] {
  const rows = placesOf(facts, app.id)
    .map((place) => ({ place, groups: groupsOf(facts, app.id, place.code) }))
    .filter(({ groups }) => groups.length > 0);
  return rows.sort((a, b) => Number(b.groups.some(isFirst)) - Number(a.groups.some(isFirst)));
}

/** Returns each group of people for which at least one place has a rule. Leaves out the public. */
export function scopesOf(rows: readonly PlaceRow[]): Scope[] {
  const scopes = new Set(rows.flatMap(({ groups }) => groups.map(({ scope }) => scope)));
  return [...scopes].filter((scope) => !isForEveryone(scope)).sort();
}

/**
 * Returns a table of places with the law on an app. Each row links to the page about the app in
 * that place.
 */
export function placeTable(
  facts: SiteFacts,
  from: string,
  app: App,
  rows: readonly PlaceRow[],
): VNode {
  const shown = rows.map(({ place, groups }) => ({
    place,
    groups: groups.map(({ scope, status }) => ({ scope, badge: statusBadge(facts, status) })),
  }));
  return <PlaceTable from={from} app={app.id} rows={shown} />;
}

interface Props {
  from: string;
  /** Id of the app that the table is about. */
  app: string;
  rows: { place: Jurisdiction; groups: { scope: Scope; badge: VNode }[] }[];
}

function PlaceTable({ from, app, rows }: Props) {
  const words = useWords();
  const paths = pathsIn(words.language.code);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say('table_place')}</th>
          <th scope="col">{words.say('table_heading')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, groups }) => (
          <tr key={place.code}>
            <th scope="row">
              <To from={from} to={paths.appInPlace(app, place.code)}>
                {placeName(words, place)}
              </To>
            </th>
            <td>
              {groups.map(({ scope, badge }) => (
                <p key={scope}>
                  {badge} <span class="quiet">{scopeName(words, scope)}</span>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
